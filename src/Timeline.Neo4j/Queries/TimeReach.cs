using Timeline.Neo4j.Graph;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Neo4j.Queries;

/// <summary>How far conditions on time narrow a list that is ordered by date, as places in the list.</summary>
/// <param name="Start">Since when short events can matter; null when the conditions do not say.</param>
/// <param name="End">From when on nothing can matter; null when the conditions do not say.</param>
internal readonly record struct TimeReach(string? Start, string? End)
{
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
        return new TimeReach(
            LongEvents.ReachOf(all) is { } start ? SortText.Of(start) : null,
            last == TimePoint.End ? null : SortText.Of(last.Seconds + 1));
    }
}
