using Timeline.Time;

namespace Timeline.Tests.Time;

/// <summary>EDTF specification, level 2.</summary>
public class EdtfLevel2Tests
{
    [Theory]
    [InlineData("Y-17E7", "Y-170000000-01-01", "Y-170000000-12-31", Precision.Year)]
    [InlineData("Y17E7", "Y170000000-01-01", "Y170000000-12-31", Precision.Year)]
    [InlineData("1950S2", "1900-01-01", "1999-12-31", Precision.Century)]
    [InlineData("1950S3", "1950-01-01", "1959-12-31", Precision.Decade)]
    [InlineData("1950S4", "1950-01-01", "1950-12-31", Precision.Year)]
    [InlineData("-1950S2", "-1999-01-01", "-1900-12-31", Precision.Century)]
    [InlineData("0050S1", "0050-01-01", "0059-12-31", Precision.Decade)]
    [InlineData("Y171010000S3", "Y171000000-01-01", "Y171999999-12-31", Precision.Interval)]
    [InlineData("Y3388E2S3", "Y338000-01-01", "Y338999-12-31", Precision.Interval)]
    public void Exponent_and_significant_digits_say_which_years_it_may_be(
        string text, string first, string last, Precision precision) =>
        AssertEnvelope(text, first, last, precision);

    [Theory]
    [InlineData("2001-25", "2001-03-01", "2001-05-31")]
    [InlineData("2001-28", "2001-12-01", "2002-02-28")]
    [InlineData("2001-29", "2001-09-01", "2001-11-30")]
    [InlineData("2001-30", "2001-12-01", "2002-02-28")]
    [InlineData("2001-31", "2001-03-01", "2001-05-31")]
    [InlineData("2001-32", "2001-06-01", "2001-08-31")]
    [InlineData("2001-33", "2001-01-01", "2001-03-31")]
    [InlineData("2001-34", "2001-04-01", "2001-06-30")]
    [InlineData("2001-35", "2001-07-01", "2001-09-30")]
    [InlineData("2001-36", "2001-10-01", "2001-12-31")]
    [InlineData("2001-37", "2001-01-01", "2001-04-30")]
    [InlineData("2001-38", "2001-05-01", "2001-08-31")]
    [InlineData("2001-39", "2001-09-01", "2001-12-31")]
    [InlineData("2001-40", "2001-01-01", "2001-06-30")]
    [InlineData("2001-41", "2001-07-01", "2001-12-31")]
    public void Grouping_of_months_covers_them_all(string text, string first, string last) =>
        AssertEnvelope(text, first, last, Precision.Season);

    [Theory]
    [InlineData("156X-12-25", "1560-12-25", "1569-12-25", Precision.Decade)]
    [InlineData("15XX-12-25", "1500-12-25", "1599-12-25", Precision.Century)]
    [InlineData("XXXX-12-XX", "0000-12-01", "9999-12-31", Precision.Interval)]
    [InlineData("1XXX-XX", "1000-01-01", "1999-12-31", Precision.Interval)]
    [InlineData("1XXX-12", "1000-12-01", "1999-12-31", Precision.Interval)]
    [InlineData("1984-1X", "1984-10-01", "1984-12-31", Precision.Year)]
    [InlineData("1X85", "1085-01-01", "1985-12-31", Precision.Interval)]
    [InlineData("198X-02-29", "1980-02-29", "1988-02-29", Precision.Decade)]
    [InlineData("2016-X2-30", "2016-12-30", "2016-12-30", Precision.Year)]
    [InlineData("1985-XX-31", "1985-01-31", "1985-12-31", Precision.Year)]
    [InlineData("2016-04-3X", "2016-04-30", "2016-04-30", Precision.Month)]
    [InlineData("-00XX", "-0099-01-01", "-0001-12-31", Precision.Century)]
    [InlineData("201X-24", "2010-12-01", "2020-02-29", Precision.Decade)]
    public void Unspecified_digits_anywhere_cover_the_days_that_exist(
        string text, string first, string last, Precision precision) =>
        AssertEnvelope(text, first, last, precision, text == "-00XX" ? 1 : 2);

    [Theory]
    [InlineData("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31")]
    [InlineData("[1667,1760-12]", "1667-01-01", "1760-12-31")]
    [InlineData("[1760-12,1667]", "1667-01-01", "1760-12-31")]
    [InlineData("{1667,1668,1670..1672}", "1667-01-01", "1672-12-31")]
    [InlineData("{1960,1961-12}", "1960-01-01", "1961-12-31")]
    [InlineData("[2023-02-20..2023-02-26]", "2023-02-20", "2023-02-26")]
    [InlineData("[1984?,2004-06-~11]", "1984-01-01", "2004-06-11")]
    public void Set_lies_between_its_earliest_and_its_latest_date(string text, string first, string last)
    {
        var bounds = Edtf.Parse(text).Value.Bounds(Reading.Within);

        Assert.Equal(Bounds.Within(Start(first), End(last)), bounds);
        Assert.Equal((2, text), (Edtf.Parse(text).Value.Level, Edtf.Parse(text).Value.ToString()));
    }

    [Fact]
    public void Set_of_one_open_to_the_past_may_be_any_earlier_date()
    {
        Assert.Equal(Bounds.Within(TimePoint.Beginning, End("1760-12-03")), Edtf.Parse("[..1760-12-03]").Value.Bounds(Reading.Within));
        Assert.Equal(Bounds.Within(Start("1760-12-01"), TimePoint.End), Edtf.Parse("[1760-12..]").Value.Bounds(Reading.Within));
        Assert.Equal(Bounds.Within(Start("1760-01-01"), TimePoint.End), Edtf.Parse("[1760-01,1760-02,1760-12..]").Value.Bounds(Reading.Within));
    }

    [Fact]
    public void Set_of_all_starts_in_its_earliest_date_and_ends_in_its_latest()
    {
        var edtf = Edtf.Parse("{1960,1961-12}").Value;

        Assert.Equal(Reading.Throughout, edtf.DefaultReading);
        Assert.Equal(
            new Bounds(Start("1960-01-01"), End("1960-12-31"), Start("1961-12-01"), End("1961-12-31")),
            edtf.Bounds(Reading.Throughout));
        Assert.Equal(edtf.Bounds(Reading.Throughout), Edtf.Parse("{1961-12,1960}").Value.Bounds(Reading.Throughout));
    }

    [Fact]
    public void Set_of_all_open_to_the_past_has_lasted_without_beginning()
    {
        var edtf = Edtf.Parse("{..1984}").Value;

        Assert.Equal(
            new Bounds(TimePoint.Beginning, TimePoint.Beginning, Start("1984-01-01"), End("1984-12-31")),
            edtf.Bounds(Reading.Throughout));
        Assert.Equal(Bounds.Within(TimePoint.Beginning, End("1984-12-31")), edtf.Bounds(Reading.Within));
    }

    [Fact]
    public void One_of_some_days_read_throughout_lasts_one_whole_day()
    {
        Assert.Equal(
            new Bounds(Start("2023-02-20"), Start("2023-02-26"), End("2023-02-20"), End("2023-02-26")),
            Edtf.Parse("[2023-02-20..2023-02-26]").Value.Bounds(Reading.Throughout));
    }

    [Theory]
    [InlineData("2004-06-11%", "2004-06-11%", 1)]
    [InlineData("2004-06~-11", "2004-06~-11", 2)]
    [InlineData("2004?-06-11", "2004?-06-11", 2)]
    [InlineData("?2004-06-~11", "?2004-06-~11", 2)]
    [InlineData("2004-%06-11", "2004-%06-11", 2)]
    [InlineData("?2004-?06-?11", "2004-06-11?", 1)]
    [InlineData("?2004-06-11", "2004?-06-11", 2)]
    [InlineData("~2004-~06-11", "2004-06~-11", 2)]
    [InlineData("2004?-06-~11", "?2004-06-~11", 2)]
    [InlineData("2004?-06~-11", "%2004-~06-11", 2)]
    [InlineData("2004~-06?-11", "%2004-?06-11", 2)]
    [InlineData("?2004~", "2004%", 1)]
    [InlineData("%1984", "1984%", 1)]
    public void Qualification_of_the_same_parts_has_one_text(string text, string canonical, int level)
    {
        var edtf = Edtf.Parse(text).Value;

        Assert.Equal((canonical, level), (edtf.ToString(), edtf.Level));
        Assert.Equal(edtf, Edtf.Parse(canonical).Value);
    }

    [Theory]
    [InlineData("2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-01", "2004-06-20", "2004-06-20")]
    [InlineData("2004-06-XX/2004-07-03", "2004-06-01", "2004-06-30", "2004-07-03", "2004-07-03")]
    public void Interval_may_have_unspecified_and_qualified_ends(
        string text, string earliestStart, string latestStart, string earliestEnd, string latestEnd)
    {
        var edtf = Edtf.Parse(text).Value;

        Assert.Equal(
            new Bounds(Start(earliestStart), End(latestStart), Start(earliestEnd), End(latestEnd)),
            edtf.Bounds(Reading.Throughout));
        Assert.Equal((2, text), (edtf.Level, edtf.ToString()));
    }

    private static void AssertEnvelope(string text, string first, string last, Precision precision, int level = 2)
    {
        var edtf = Edtf.Parse(text).Value;

        var bounds = edtf.Bounds(Reading.Within);
        Assert.Equal(($"{first}T00:00:00", $"{last}T23:59:59"), (bounds.EarliestStart.ToString(), bounds.LatestEnd.ToString()));
        Assert.Equal((level, precision, text), (edtf.Level, edtf.Precision, edtf.ToString()));
    }

    private static TimePoint Start(string day) => Edtf.Parse(day).Value.Bounds(Reading.Within).EarliestStart;

    private static TimePoint End(string day) => Edtf.Parse(day).Value.Bounds(Reading.Within).LatestEnd;
}
