using Timeline.Time;

namespace Timeline.Tests.Time;

/// <summary>EDTF specification, level 0.</summary>
public class EdtfLevel0Tests
{
    [Theory]
    [InlineData("1985-04-12", "1985-04-12T00:00:00", "1985-04-12T23:59:59", Precision.Day)]
    [InlineData("1985-04", "1985-04-01T00:00:00", "1985-04-30T23:59:59", Precision.Month)]
    [InlineData("1985", "1985-01-01T00:00:00", "1985-12-31T23:59:59", Precision.Year)]
    [InlineData("0000", "0000-01-01T00:00:00", "0000-12-31T23:59:59", Precision.Year)]
    [InlineData("2024-02", "2024-02-01T00:00:00", "2024-02-29T23:59:59", Precision.Month)]
    [InlineData("1985-04-12T23:20:30", "1985-04-12T23:20:30", "1985-04-12T23:20:30", Precision.Second)]
    [InlineData("1985-04-12T23:20:30Z", "1985-04-12T23:20:30", "1985-04-12T23:20:30", Precision.Second)]
    [InlineData("1985-04-12T23:20:30-04:00", "1985-04-13T03:20:30", "1985-04-13T03:20:30", Precision.Second)]
    [InlineData("1985-04-12T23:20:30+04:30", "1985-04-12T18:50:30", "1985-04-12T18:50:30", Precision.Second)]
    [InlineData("1985-04-12T24:00:00", "1985-04-13T00:00:00", "1985-04-13T00:00:00", Precision.Second)]
    public void Date_covers_exactly_its_seconds(string text, string first, string last, Precision precision)
    {
        var edtf = Edtf.Parse(text).Value;

        var bounds = edtf.Bounds(Reading.Within);
        Assert.Equal((first, last), (bounds.EarliestStart.ToString(), bounds.LatestEnd.ToString()));
        Assert.Equal((0, precision, text), (edtf.Level, edtf.Precision, edtf.ToString()));
    }

    [Theory]
    [InlineData("1964/2008", "1964-01-01", "1964-12-31", "2008-01-01", "2008-12-31")]
    [InlineData("2004-06/2006-08", "2004-06-01", "2004-06-30", "2006-08-01", "2006-08-31")]
    [InlineData("2004-02-01/2005-02-08", "2004-02-01", "2004-02-01", "2005-02-08", "2005-02-08")]
    [InlineData("2004-02-01/2005-02", "2004-02-01", "2004-02-01", "2005-02-01", "2005-02-28")]
    [InlineData("2004-02-01/2005", "2004-02-01", "2004-02-01", "2005-01-01", "2005-12-31")]
    [InlineData("2005/2006-02", "2005-01-01", "2005-12-31", "2006-02-01", "2006-02-28")]
    [InlineData("2005-12/2005", "2005-12-01", "2005-12-31", "2005-12-01", "2005-12-31")]
    public void Interval_starts_within_its_first_date_and_ends_within_its_last(
        string text, string earliestStart, string latestStart, string earliestEnd, string latestEnd)
    {
        var edtf = Edtf.Parse(text).Value;

        var bounds = edtf.Bounds(edtf.DefaultReading);
        Assert.Equal(
            [$"{earliestStart}T00:00:00", $"{latestStart}T23:59:59", $"{earliestEnd}T00:00:00", $"{latestEnd}T23:59:59"],
            new[] { bounds.EarliestStart, bounds.LatestStart, bounds.EarliestEnd, bounds.LatestEnd }.Select(point => point.ToString()));
        Assert.Equal((0, text), (edtf.Level, edtf.ToString()));
    }
}
