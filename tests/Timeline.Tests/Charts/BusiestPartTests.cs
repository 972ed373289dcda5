using Timeline.Charts;
using Timeline.Time;

namespace Timeline.Tests.Charts;

public class BusiestPartTests
{
    private const long Day = 86_400;

    [Fact]
    public void Most_events_are_within_and_half_as_much_again_is_at_either_side()
    {
        int[] counts = new int[100];
        (counts[3], counts[40], counts[41], counts[43]) = (1, 9, 5, 8);

        Assert.Equal(Days(38, 45), BusiestPart.Of(Bins(100), counts));
    }

    [Fact]
    public void What_counts_in_every_bin_says_nothing()
    {
        int[] counts = [.. Enumerable.Repeat(50, 100)];
        counts[90] += 3;

        // A day, and half a day at either side.
        Assert.Equal(new TimeWindow(new TimePoint(90 * Day - Day / 2), new TimePoint(91 * Day + Day / 2 - 1)), BusiestPart.Of(Bins(100), counts));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    public void Where_nothing_stands_out_it_is_the_whole_span(int count) =>
        Assert.Equal(Days(0, 99), BusiestPart.Of(Bins(100), [.. Enumerable.Repeat(count, 100)]));

    [Fact]
    public void Events_all_over_have_no_busiest_part() =>
        Assert.Equal(Days(0, 99), BusiestPart.Of(Bins(100), [.. Enumerable.Range(0, 100).Select(bin => bin % 10 == 0 ? 1 : 0)]));

    private static TimeBins Bins(int days) => new(Days(0, days - 1), days);

    private static TimeWindow Days(int first, int last) => new(new TimePoint(first * Day), new TimePoint((last + 1) * Day - 1));
}
