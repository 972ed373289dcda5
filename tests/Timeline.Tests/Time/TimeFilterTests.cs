using FsCheck;
using FsCheck.Fluent;
using Timeline.Time;

namespace Timeline.Tests.Time;

public class TimeFilterTests
{
    [Fact]
    public void Every_filter_agrees_with_trying_all_starts_and_ends()
    {
        var questions = from date in SmallBounds.Any from window in SmallBounds.Windows select (date, window);

        Prop.ForAll(questions.ToArbitrary(), question => Enum.GetValues<TimeFilter>().All(filter =>
            filter.Holds(question.date, question.window) == SmallBounds.Answer(
                SmallBounds.Spans(question.date).Select(span => Holds(filter, span, question.window)))))
            .Check(EdtfTexts.Fixed.WithMaxTest(1000));
    }

    [Theory]
    [InlineData(TimeFilter.Before, "2022-12", "2022-12-29", Certainty.Maybe)]
    [InlineData(TimeFilter.Before, "2022-12-28", "2022-12-29", Certainty.Yes)]
    [InlineData(TimeFilter.After, "[2023-03-03..]", "2023-03-02", Certainty.Yes)]
    [InlineData(TimeFilter.After, "[2023-03-03..]", "2023-03-03", Certainty.Maybe)]
    [InlineData(TimeFilter.During, "[2023-02-20..2023-02-26]", "2023-02", Certainty.Yes)]
    [InlineData(TimeFilter.During, "2023-02-24/2023-03-03", "2023-03", Certainty.No)]
    [InlineData(TimeFilter.Overlaps, "2023-02-24/2023-03-03", "2023-03", Certainty.Yes)]
    [InlineData(TimeFilter.Overlaps, "[2023-02-24..2023-03-03]", "2023-03", Certainty.Maybe)]
    [InlineData(TimeFilter.Overlaps, "2023-02-24/", "2023-03", Certainty.Unknown)]
    [InlineData(TimeFilter.Overlaps, "2023-02-24/..", "2023-03", Certainty.Yes)]
    [InlineData(TimeFilter.Before, "/2022", "2023", Certainty.Yes)]
    [InlineData(TimeFilter.After, "2023-02-24", "../..", Certainty.No)]
    [InlineData(TimeFilter.During, "2023-02-24", "../..", Certainty.Yes)]
    public void Filter_keeps_certain_and_possible_apart(TimeFilter filter, string date, string window, Certainty expected) =>
        Assert.Equal(expected, filter.Holds(EventDate.Parse(date).Value.Bounds, TimeWindow.FromEdtf(window).Value));

    [Theory]
    [InlineData("2023-03", "2023-03-01T00:00:00", "2023-03-31T23:59:59")]
    [InlineData("2023-02/2023-03", "2023-02-01T00:00:00", "2023-03-31T23:59:59")]
    [InlineData("2023-03-01/..", "2023-03-01T00:00:00", "..")]
    [InlineData("../2023", "..", "2023-12-31T23:59:59")]
    [InlineData("201X", "2010-01-01T00:00:00", "2019-12-31T23:59:59")]
    [InlineData("2023-03-01T12:00:00Z", "2023-03-01T12:00:00", "2023-03-01T12:00:00")]
    public void Window_is_all_that_its_date_covers(string text, string from, string to)
    {
        var window = TimeWindow.FromEdtf(text).Value;

        Assert.Equal((from, to), (window.From.ToString(), window.To.ToString()));
    }

    [Theory]
    [InlineData("2023-03/", 8)]
    [InlineData("/2023-03", 0)]
    public void Window_with_an_unknown_end_is_refused(string text, int position) =>
        Assert.Equal(position, TimeWindow.FromEdtf(text).Error?.Position);

    [Fact]
    public void Window_includes_both_its_seconds()
    {
        var window = TimeWindow.FromEdtf("2023-03-03").Value;

        Assert.True(window.Contains(window.From));
        Assert.True(window.Contains(window.To));
        Assert.False(window.Contains(window.To.Plus(1)));
        Assert.True(TimeWindow.Everything.Contains(window.From));
    }

    private static bool Holds(TimeFilter filter, (long Start, long End) span, TimeWindow window) => filter switch
    {
        TimeFilter.Before => span.End < window.From.Seconds,
        TimeFilter.After => span.Start > window.To.Seconds,
        TimeFilter.During => Enumerable.Range((int)span.Start, (int)(span.End - span.Start) + 1)
            .All(second => window.Contains(new TimePoint(second))),
        _ => Enumerable.Range((int)span.Start, (int)(span.End - span.Start) + 1)
            .Any(second => window.Contains(new TimePoint(second))),
    };
}
