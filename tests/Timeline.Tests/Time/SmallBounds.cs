using FsCheck;
using FsCheck.Fluent;
using Timeline.Time;

namespace Timeline.Tests.Time;

/// <summary>
/// Dates within a few seconds, so that every start and end they allow can be tried. What holds among seconds holds among
/// days, as only the order of the points counts.
/// </summary>
internal static class SmallBounds
{
    private const int Seconds = 6;

    public static readonly Gen<Bounds> Any =
        from points in Gen.Choose(0, Seconds).ListOf(4)
        let start = (Math.Min(points[0], points[1]), Math.Max(points[0], points[1]))
        let end = (Math.Min(points[2], points[3]), Math.Max(points[2], points[3]))
        select new Bounds(
            new TimePoint(Math.Min(start.Item1, end.Item1)),
            new TimePoint(Math.Min(start.Item2, end.Item2)),
            new TimePoint(Math.Max(start.Item1, end.Item1)),
            new TimePoint(Math.Max(start.Item2, end.Item2)));

    public static readonly Gen<TimeWindow> Windows =
        from a in Gen.Choose(0, Seconds)
        from b in Gen.Choose(0, Seconds)
        select new TimeWindow(new TimePoint(Math.Min(a, b)), new TimePoint(Math.Max(a, b)));

    /// <summary>Every start and end the bounds allow.</summary>
    public static IEnumerable<(long Start, long End)> Spans(Bounds bounds) =>
        from start in Range(bounds.EarliestStart.Seconds, bounds.LatestStart.Seconds)
        from end in Range(Math.Max(start, bounds.EarliestEnd.Seconds), bounds.LatestEnd.Seconds)
        select (start, end);

    /// <summary>The answer that trying everything gives.</summary>
    public static Certainty Answer(IEnumerable<bool> outcomes)
    {
        var seen = outcomes.ToHashSet();
        return !seen.Contains(true) ? Certainty.No : seen.Contains(false) ? Certainty.Maybe : Certainty.Yes;
    }

    private static IEnumerable<long> Range(long first, long last)
    {
        for (var second = first; second <= last; second++)
            yield return second;
    }
}
