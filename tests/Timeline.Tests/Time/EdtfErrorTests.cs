using Timeline.Time;

namespace Timeline.Tests.Time;

public class EdtfErrorTests
{
    [Theory]
    [InlineData("", 0, "it is empty")]
    [InlineData("March 2023", 0, "\"M\" cannot stand here")]
    [InlineData("32 March 1962", 0, "a year has four digits, not 2")]
    [InlineData("2023-3-3", 5, "\"3\" has not two digits")]
    [InlineData("3/3/2023", 0, "a year has four digits, not 1")]
    [InlineData("19620302", 0, "a year has four digits, not 8")]
    [InlineData("20230", 0, "a year has four digits, not 5")]
    [InlineData("1962-13", 5, "there is no month 13")]
    [InlineData("1962-00", 5, "there is no month 00")]
    [InlineData("1962-20", 5, "there is no month 20")]
    [InlineData("1962-42", 5, "there is no month 42")]
    [InlineData("1962-2X", 5, "there is no month 2X")]
    [InlineData("1962-02-32", 8, "there is no day 32")]
    [InlineData("1962-02-00", 8, "there is no day 00")]
    [InlineData("1962-02-4X", 8, "there is no day 4X")]
    [InlineData("2023-02-29", 0, "the calendar has no day 2023-02-29")]
    [InlineData("1900-02-29", 0, "the calendar has no day 1900-02-29")]
    [InlineData("2016-02-3X", 0, "the calendar has no day 2016-02-3X")]
    [InlineData("XXX1-02-29", 0, "the calendar has no day XXX1-02-29")]
    [InlineData("-0000", 0, "there is no year -0000")]
    [InlineData("2001-21-05", 7, "the season 21 has no days")]
    [InlineData("1962-03-02x", 10, "\"x\" is the syntax of an old draft")]
    [InlineData("1962-03-02 ", 10, "\" \" cannot stand here")]
    [InlineData("1962-", 5, "it ends too early")]
    [InlineData("Y1985", 0, "Y is for years of more than four digits")]
    [InlineData("Y17E1", 0, "Y is for years of more than four digits")]
    [InlineData("Y017000", 0, "a year with Y does not begin with 0")]
    [InlineData("Y", 1, "it ends too early")]
    [InlineData("Y17000-05", 6, "a year with Y or S has no months")]
    [InlineData("1950S2-05", 6, "a year with Y or S has no months")]
    [InlineData("1950S5", 4, "the year has only 4 digits")]
    [InlineData("1950S0", 5, "0 is out of range")]
    [InlineData("195XS2", 4, "a year has unspecified digits or significant ones, not both")]
    public void Date_that_is_none_is_refused_with_its_place(string text, int position, string problem) =>
        AssertRefused(text, position, problem);

    [Theory]
    [InlineData("1985-04-12T23:20", 16, "it ends too early")]
    [InlineData("1985-04-12T232030", 11, "\"232030\" is not two digits from 00 to 24")]
    [InlineData("1985-04-12T25:00:00", 11, "\"25\" is not two digits from 00 to 24")]
    [InlineData("1985-04-12T24:00:01", 11, "a day ends at 24:00:00")]
    [InlineData("1985-04-12T23:60:00", 14, "\"60\" is not two digits from 00 to 59")]
    [InlineData("1985-04-12T23:20:30.5", 19, "\".\" cannot stand here")]
    [InlineData("1985-04-12T23:20:30-00:00", 19, "no shift has no minus")]
    [InlineData("1985-04T23:20:30", 7, "only a whole, certain day has a time")]
    [InlineData("1985-04-12?T23:20:30", 11, "only a whole, certain day has a time")]
    [InlineData("1985-04-12t23:20:30", 10, "the time begins with a capital T")]
    public void Time_that_is_none_is_refused_with_its_place(string text, int position, string problem) =>
        AssertRefused(text, position, problem);

    [Theory]
    [InlineData("/", 1, "an interval with two unknown ends says nothing")]
    [InlineData("2008/1964", 5, "1964 is before 2008")]
    [InlineData("1985/P1Y", 5, "EDTF has no durations")]
    [InlineData("1985/1986/1987", 9, "\"/\" cannot stand here")]
    [InlineData("1985-04-12T23:20:30/1986", 10, "the ends of an interval have no time of day")]
    [InlineData("[]", 1, "\"]\" cannot stand here")]
    [InlineData("[..]", 3, "\"]\" cannot stand here")]
    [InlineData("[1984", 5, "it ends too early")]
    [InlineData("[1984}", 5, "\"}\" cannot stand here")]
    [InlineData("[1672..1670]", 1, "1670 is before 1672")]
    [InlineData("[1667,..1670]", 6, "\"or earlier\" can only come first")]
    [InlineData("[1667..,1670]", 7, "nothing can follow \"or later\"")]
    [InlineData("[1667/1670]", 5, "there are no intervals in a set")]
    public void Interval_or_set_that_is_none_is_refused_with_its_place(string text, int position, string problem) =>
        AssertRefused(text, position, problem);

    [Theory]
    [InlineData("199u", "X, e.g. 199X")]
    [InlineData("1999-uu", "X, e.g. 199X")]
    [InlineData("196x", "X for an unspecified digit")]
    [InlineData("unknown/2006", "nothing in its place, e.g. 1985/ or /1985")]
    [InlineData("2004-06-01/unknown", "nothing in its place, e.g. 1985/ or /1985")]
    [InlineData("2004-01-01/open", "two dots, e.g. 1985/..")]
    [InlineData("1984?~", "% for uncertain and approximate, e.g. 1984%")]
    [InlineData("2004-(06)?-11", "a qualification to the right")]
    [InlineData("(2011)-06-04~", "a qualification to the right")]
    [InlineData("y170000002", "Y, e.g. Y170000002")]
    [InlineData("y-17e7", "Y, e.g. Y170000002")]
    [InlineData("Y17e7", "E, e.g. Y17E7")]
    [InlineData("Y17101E4p3", "S, e.g. Y17101E4S3")]
    [InlineData("2001-21^southernHemisphere", "")]
    public void Old_draft_is_refused_with_what_to_write_now(string text, string expected)
    {
        var error = Edtf.Parse(text).Error;

        Assert.NotNull(error);
        Assert.StartsWith(expected, error.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Message_says_what_was_wrong_where_and_what_was_expected()
    {
        Assert.Equal(
            "\"1962-13\" is not a date: there is no month 13 (character 6); expected 01 to 12, or a season 21 to 41.",
            Edtf.Parse("1962-13").Error?.Message);
    }

    [Fact]
    public void Value_of_a_refused_text_throws_the_message()
    {
        var result = Edtf.Parse("1962-13");

        Assert.Equal(result.Error?.Message, Assert.Throws<FormatException>(() => result.Value).Message);
    }

    private static void AssertRefused(string text, int position, string problem)
    {
        var error = Edtf.Parse(text).Error;

        Assert.NotNull(error);
        Assert.Equal((text, position, problem), (error.Text, error.Position, error.Problem));
        Assert.NotEmpty(error.Expected);
    }
}
