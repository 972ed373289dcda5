using Timeline.Charts;
using Timeline.Time;

namespace Timeline.Tests.Charts;

public class TimeBinsTests
{
    [Theory]
    [InlineData(0, 99, 7)]
    [InlineData(-50, 49, 100)]
    [InlineData(1_000, 1_102, 10)]
    [InlineData(5, 5, 1)]
    public void Bins_follow_each_other_without_gap_and_every_second_lies_in_its_own(long from, long to, int count)
    {
        var bins = new TimeBins(new TimeWindow(new TimePoint(from), new TimePoint(to)), count);

        TimeWindow[] windows = [.. Enumerable.Range(0, count).Select(bins.WindowOf)];
        Assert.Equal((from, to), (windows[0].From.Seconds, windows[^1].To.Seconds));
        Assert.All(windows.Zip(windows.Skip(1)), pair => Assert.Equal(pair.First.To.Seconds + 1, pair.Second.From.Seconds));
        for (long second = from; second <= to; second++)
        {
            var point = new TimePoint(second);
            int bin = Array.FindIndex(windows, window => window.Contains(point));
            Assert.Equal(new BinSpan(bin, bin, bin, bin), bins.Of(Bounds.Exactly(point, point)));
        }

        long[] lengths = [.. windows.Select(window => window.To.Seconds - window.From.Seconds)];
        Assert.True(lengths.Max() - lengths.Min() <= 1);
    }

    [Fact]
    public void Bounds_far_outside_reach_to_the_ends_and_open_ones_too()
    {
        var bins = new TimeBins(TimeWindow.FromEdtf("2023").Value, 12);

        Assert.Equal(new BinSpan(0, 11, 0, 11), bins.Of(Bounds.Exactly(new TimePoint(long.MinValue + 1), TimePoint.End)));
        Assert.Equal((0, 11), Possible(bins.Of(Bounds.Within(TimePoint.Beginning, TimePoint.End))));
        BinSpan none = bins.Of(EventDate.Parse("2024-01-01").Value.Bounds);
        Assert.True(none.FirstPossible > none.LastPossible);
        BinSpan either = bins.Of(EventDate.Parse("2023-07-02/2023-07-03", Reading.Within).Value.Bounds);
        Assert.Equal((5, 6), Possible(either));
        Assert.True(either.FirstCertain > either.LastCertain);
    }

    [Fact]
    public void A_span_of_all_that_calendars_have_can_be_parted_finely() =>
        Assert.Equal(TimeWindow.Calendar.To, new TimeBins(TimeWindow.Calendar, 1000).WindowOf(999).To);

    [Fact]
    public void What_cannot_be_parted_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new TimeBins(TimeWindow.Everything, 10));
        Assert.Throws<ArgumentException>(() => new TimeBins(new TimeWindow(new TimePoint(0), new TimePoint(8)), 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TimeBins(new TimeWindow(new TimePoint(0), new TimePoint(8)), 0));
    }

    private static (int, int) Possible(BinSpan span) => (span.FirstPossible, span.LastPossible);
}
