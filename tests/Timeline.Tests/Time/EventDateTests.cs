using FsCheck;
using FsCheck.Fluent;
using Timeline.Time;

namespace Timeline.Tests.Time;

public class EventDateTests
{
    [Theory]
    [InlineData("2023-03-03", "3 March 2023")]
    [InlineData("2023-03", "March 2023")]
    [InlineData("2023", "2023")]
    [InlineData("-0043", "44 BC")]
    [InlineData("0000", "1 BC")]
    [InlineData("Y170000002", "170,000,002")]
    [InlineData("Y-17E7", "170,000,001 BC")]
    [InlineData("1950S2", "about 1950 (between 1900 and 1999)")]
    [InlineData("2001-21", "spring 2001")]
    [InlineData("2001-32", "southern winter 2001")]
    [InlineData("2001-34", "second quarter of 2001")]
    [InlineData("1985-04-12T23:20:30Z", "12 April 1985, 23:20:30 UTC")]
    [InlineData("1985-04-12T23:20:30+04:30", "12 April 1985, 23:20:30+04:30")]
    [InlineData("2022-12~", "about December 2022")]
    [InlineData("2022-12?", "December 2022 (uncertain)")]
    [InlineData("2022-12%", "about December 2022 (uncertain)")]
    [InlineData("201X", "the 2010s")]
    [InlineData("20XX", "some year between 2000 and 2099")]
    [InlineData("1985-04-XX", "a day in April 1985")]
    [InlineData("1985-XX-XX", "a day in a month in 1985")]
    [InlineData("1985-XX", "a month in 1985")]
    [InlineData("15XX-12-25", "25 December of some year between 1500 and 1599")]
    [InlineData("[2023-02-20..2023-02-26]", "between 20 and 26 February 2023")]
    [InlineData("[2023-02-27..2023-03-05]", "between 27 February and 5 March 2023")]
    [InlineData("[2022-12-29..2023-01-05]", "between 29 December 2022 and 5 January 2023")]
    [InlineData("[..2023-03-03]", "by 3 March 2023")]
    [InlineData("[2023-03-03..]", "3 March 2023 or later")]
    [InlineData("[2023-03,2023-05]", "March 2023 or May 2023")]
    [InlineData("[1667,1668,1670..1672]", "1667, 1668 or between 1670 and 1672")]
    [InlineData("{1960,1961-12}", "1960 and December 1961")]
    [InlineData("{..1984}", "up to 1984")]
    [InlineData("2023-02-24/2023-03-03", "from 24 February to 3 March 2023")]
    [InlineData("2023-02/2023-03", "from February to March 2023")]
    [InlineData("1964/2008", "from 1964 to 2008")]
    [InlineData("2023-03-03/2023-03-03", "throughout 3 March 2023")]
    [InlineData("2023-03-03/..", "from 3 March 2023 on")]
    [InlineData("../2023-03-03", "until 3 March 2023")]
    [InlineData("2023-03-03/", "from 3 March 2023, end unknown")]
    [InlineData("/2023-03-03", "until 3 March 2023, start unknown")]
    [InlineData("../..", "without beginning or end")]
    [InlineData("2023-02-24~/2023-03-03", "from about 24 February 2023 to 3 March 2023")]
    public void Display_says_the_date_in_words(string text, string words) =>
        Assert.Equal(words, EventDate.Parse(text).Value.Display);

    [Theory]
    [InlineData("2023-02-24/2023-03-03", Reading.Within, "between 24 February and 3 March 2023")]
    [InlineData("../2023-03-03", Reading.Within, "by 3 March 2023")]
    [InlineData("{..2023-03-03}", Reading.Within, "by 3 March 2023")]
    [InlineData("2023-03", Reading.Throughout, "throughout March 2023")]
    [InlineData("[2023-03,2023-05]", Reading.Throughout, "throughout one of: March 2023 or May 2023")]
    public void Display_says_how_the_date_is_meant(string text, Reading reading, string words) =>
        Assert.Equal(words, EventDate.Parse(text, reading).Value.Display);

    [Fact]
    public void Week_is_one_day_within()
    {
        var date = EventDate.Parse("[2023-02-20..2023-02-26]").Value;

        Assert.Equal((Reading.Within, Precision.Week), (date.Reading, date.Precision));
        Assert.True(date.Bounds.IsEnvelope);
    }

    [Theory]
    [InlineData("[2023-02-19..2023-02-25]", Precision.Interval)]
    [InlineData("[1969-12-29..1970-01-04]", Precision.Week)]
    [InlineData("[1984]", Precision.Year)]
    [InlineData("[..2023-03-03]", Precision.Open)]
    [InlineData("2023-02-24/2023-03-03", Precision.Interval)]
    [InlineData("2023/", Precision.Open)]
    public void Precision_follows_the_form(string text, Precision precision) =>
        Assert.Equal(precision, EventDate.Parse(text).Value.Precision);

    [Fact]
    public void Dates_written_otherwise_but_meant_alike_are_equal()
    {
        Assert.Equal(EventDate.Parse("?2004-?06-?11").Value, EventDate.Parse("2004-06-11?").Value);
        Assert.NotEqual(EventDate.Parse("2004-06-11").Value, EventDate.Parse("2004-06-11?").Value);
        Assert.NotEqual(EventDate.Parse("2004-06", Reading.Within).Value, EventDate.Parse("2004-06", Reading.Throughout).Value);
    }

    [Theory]
    [InlineData("2023-03-03", "2023-03-03")]
    [InlineData("[2023-02-20..2023-02-26]", "[2023-02-20..2023-02-26]")]
    [InlineData("2023-02", "[2023-02-01..2023-02-28]")]
    [InlineData("2023-02-24/2023-03-03", "2023-02-24/2023-03-03")]
    [InlineData("2023-02-24/..", "2023-02-24/..")]
    [InlineData("2023-02/2023-03-03", "[2023-02-01..2023-03-03]")]
    [InlineData("[..2023-03-03]", "[..2023-03-03]")]
    [InlineData("[2023-03-03..]", "[2023-03-03..]")]
    [InlineData("../..", "../..")]
    [InlineData("Y-17E7", "Y-170000000")]
    [InlineData("1985-04-12T23:20:30Z", "1985-04-12")]
    public void Covering_date_is_the_closest_in_whole_days(string text, string covering) =>
        Assert.Equal(covering, EventDate.Covering(EventDate.Parse(text).Value.Bounds).Edtf.ToString());

    [Fact]
    public void Covering_date_allows_all_that_the_bounds_do() =>
        Prop.ForAll(EdtfTexts.Valid.ToArbitrary(), edtf => Enum.GetValues<Reading>().All(reading =>
        {
            var (bounds, covering) = (edtf.Bounds(reading), EventDate.Covering(edtf.Bounds(reading)).Bounds);
            return covering.EarliestStart <= bounds.EarliestStart && bounds.LatestStart <= covering.LatestStart
                && covering.EarliestEnd <= bounds.EarliestEnd && bounds.LatestEnd <= covering.LatestEnd;
        })).Check(EdtfTexts.Fixed);

    [Fact]
    public void Fuzzy_bounds_widen_only_what_is_marked_approximate_or_uncertain()
    {
        Assert.Equal(EventDate.Parse("[2023-03-01..2023-03-05]").Value.Bounds, EventDate.Parse("2023-03-03~").Value.FuzzyBounds(2));
        Assert.Equal(EventDate.Parse("2023-03-03").Value.Bounds, EventDate.Parse("2023-03-03").Value.FuzzyBounds(2));
        Assert.Equal(TimePoint.End, EventDate.Parse("2023-03-03?/..").Value.FuzzyBounds(2).LatestEnd);
    }
}
