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
        (TimePoint start, TimePoint last) = (TimePoint.Beginning, TimePoint.End);
        foreach ((TimeFilter relation, TimeWindow window) in conditions)
        {
            start = TimePoint.Max(start, relation switch
            {
                TimeFilter.Before => TimePoint.Beginning,
                TimeFilter.After => window.To,
                _ => window.From,
            });
            last = TimePoint.Min(last, relation switch
            {
                TimeFilter.Before => window.From,
                TimeFilter.After => TimePoint.End,
                _ => window.To,
            });
        }

        return new TimeReach(
            start.IsFinite ? SortText.Of(start.Plus(-DateProperties.LongEvent).Seconds) : null,
            last == TimePoint.End ? null : SortText.Of(last.Seconds + 1));
    }
}
