using Timeline.Time;

namespace Timeline.Tests.Time;

/// <summary>EDTF specification, level 1.</summary>
public class EdtfLevel1Tests
{
    [Theory]
    [InlineData("Y170000002", "Y170000002-01-01T00:00:00", "Y170000002-12-31T23:59:59")]
    [InlineData("Y-170000002", "Y-170000002-01-01T00:00:00", "Y-170000002-12-31T23:59:59")]
    [InlineData("Y10000", "Y10000-01-01T00:00:00", "Y10000-12-31T23:59:59")]
    [InlineData("-1985", "-1985-01-01T00:00:00", "-1985-12-31T23:59:59")]
    [InlineData("-0001-02", "-0001-02-01T00:00:00", "-0001-02-28T23:59:59")]
    public void Year_before_zero_or_beyond_four_digits_covers_exactly_its_seconds(string text, string first, string last) =>
        AssertEnvelope(text, first, last, 1);

    [Theory]
    [InlineData("2001-21", "2001-03-01", "2001-05-31")]
    [InlineData("2001-22", "2001-06-01", "2001-08-31")]
    [InlineData("2001-23", "2001-09-01", "2001-11-30")]
    [InlineData("2001-24", "2001-12-01", "2002-02-28")]
    [InlineData("2003-24", "2003-12-01", "2004-02-29")]
    public void Season_is_three_whole_months(string text, string first, string last) =>
        AssertEnvelope(text, $"{first}T00:00:00", $"{last}T23:59:59", 1);

    [Theory]
    [InlineData("1984?", true, false)]
    [InlineData("2004-06~", false, true)]
    [InlineData("2004-06-11%", true, true)]
    [InlineData("2001-21?", true, false)]
    [InlineData("Y170000002~", false, true)]
    [InlineData("1984", false, false)]
    public void Qualification_is_told_apart(string text, bool uncertain, bool approximate)
    {
        var edtf = Edtf.Parse(text).Value;

        Assert.Equal((uncertain, approximate, text), (edtf.IsUncertain, edtf.IsApproximate, edtf.ToString()));
    }

    [Theory]
    [InlineData("1984?", "1984")]
    [InlineData("2004-06~", "2004-06")]
    [InlineData("1984~/2004-06%", "1984/2004-06")]
    [InlineData("?2004-06-~11", "2004-06-11")]
    public void Qualification_does_not_move_bounds(string qualified, string plain)
    {
        foreach (var reading in Enum.GetValues<Reading>())
            Assert.Equal(Edtf.Parse(plain).Value.Bounds(reading), Edtf.Parse(qualified).Value.Bounds(reading));
    }

    [Theory]
    [InlineData("201X", "2010-01-01", "2019-12-31", Precision.Decade)]
    [InlineData("20XX", "2000-01-01", "2099-12-31", Precision.Century)]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31", Precision.Year)]
    [InlineData("1985-04-XX", "1985-04-01", "1985-04-30", Precision.Month)]
    [InlineData("1985-XX-XX", "1985-01-01", "1985-12-31", Precision.Year)]
    public void Unspecified_digits_cover_all_they_may_stand_for(string text, string first, string last, Precision precision)
    {
        AssertEnvelope(text, $"{first}T00:00:00", $"{last}T23:59:59", 1);
        Assert.Equal(precision, Edtf.Parse(text).Value.Precision);
    }

    [Fact]
    public void Open_end_has_no_bound_and_is_known_to_have_none()
    {
        var bounds = Edtf.Parse("1985-04-12/..").Value.Bounds(Reading.Throughout);

        Assert.Equal(("1985-04-12T00:00:00", "1985-04-12T23:59:59"), (bounds.EarliestStart.ToString(), bounds.LatestStart.ToString()));
        Assert.Equal((TimePoint.End, TimePoint.End, false), (bounds.EarliestEnd, bounds.LatestEnd, bounds.EndUnknown));
    }

    [Fact]
    public void Open_start_has_no_bound_and_is_known_to_have_none()
    {
        var bounds = Edtf.Parse("../1985").Value.Bounds(Reading.Throughout);

        Assert.Equal((TimePoint.Beginning, TimePoint.Beginning, false), (bounds.EarliestStart, bounds.LatestStart, bounds.StartUnknown));
    }

    [Fact]
    public void Unknown_end_may_be_any_time_from_the_start_on()
    {
        var bounds = Edtf.Parse("1985-04/").Value.Bounds(Reading.Throughout);

        Assert.Equal(("1985-04-01T00:00:00", TimePoint.End, true), (bounds.EarliestEnd.ToString(), bounds.LatestEnd, bounds.EndUnknown));
        Assert.False(bounds.StartUnknown);
    }

    [Fact]
    public void Unknown_start_may_be_any_time_up_to_the_end()
    {
        var bounds = Edtf.Parse("/1985").Value.Bounds(Reading.Throughout);

        Assert.Equal((TimePoint.Beginning, "1985-12-31T23:59:59", true), (bounds.EarliestStart, bounds.LatestStart.ToString(), bounds.StartUnknown));
        Assert.False(bounds.EndUnknown);
    }

    [Theory]
    [InlineData("1985-04-12/..")]
    [InlineData("1985/..")]
    [InlineData("../1985-04-12")]
    [InlineData("../..")]
    [InlineData("1985-04/")]
    [InlineData("/1985")]
    [InlineData("/..")]
    [InlineData("../")]
    [InlineData("1984~/2004-06")]
    [InlineData("2001-21/2003")]
    [InlineData("-0100/0050")]
    public void Extended_interval_is_printed_as_written(string text)
    {
        var edtf = Edtf.Parse(text).Value;

        Assert.Equal((1, text), (edtf.Level, edtf.ToString()));
    }

    private static void AssertEnvelope(string text, string first, string last, int level)
    {
        var edtf = Edtf.Parse(text).Value;

        var bounds = edtf.Bounds(Reading.Within);
        Assert.Equal((first, last), (bounds.EarliestStart.ToString(), bounds.LatestEnd.ToString()));
        Assert.Equal((level, text), (edtf.Level, edtf.ToString()));
    }
}
