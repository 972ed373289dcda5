using Timeline.Neo4j.Graph;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Neo4j.Queries;

/// <summary>How far conditions on time narrow a list that is ordered by date, as places in the list.</summary>
/// <param name="Start">Since when short events can matter; null when the conditions do not say.</param>
/// <param name="Starts">Since when they can matter if none is longer than each of <see cref="Spans"/>, and last <paramref name="Start"/>; empty without that.</param>
/// <param name="End">From when on nothing can matter; null when the conditions do not say.</param>
internal readonly record struct TimeReach(string? Start, IReadOnlyList<string> Starts, string? End)
{
    /// <summary>A day, a week and a month in seconds: how long the short events of most datasets are at the most.</summary>
    public static long[] Spans { get; } = [86_400, 604_800, 2_678_400];

    /// <summary>What some conditions say together.</summary>
    public static TimeReach Of(IEnumerable<TimeCondition> conditions)
    {
        IReadOnlyList<TimeCondition> all = [.. conditions];
        TimePoint last = all.Aggregate(TimePoint.End, (earliest, condition) => TimePoint.Min(earliest, condition.Relation switch
        {
            TimeFilter.Before => condition.Window.From,
            TimeFilter.After => TimePoint.End,
            _ => condition.Window.To,
        }));
        long? start = LongEvents.ReachOf(all);
        return new TimeReach(
            start is { } reach ? SortText.Of(reach) : null,
            start is { } longest ? [.. Spans.Append(LongEvents.Seconds).Select(span => SortText.Of(longest + LongEvents.Seconds - span))] : [],
            last == TimePoint.End ? null : SortText.Of(last.Seconds + 1));
    }
}
