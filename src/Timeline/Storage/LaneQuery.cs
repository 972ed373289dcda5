using Timeline.Charts;
using Timeline.Time;

namespace Timeline.Storage;

/// <summary>A question for the lanes of a kind that have the most events in a span.</summary>
public sealed record LaneQuery
{
    /// <summary>What the lanes stand for.</summary>
    public required LaneKind Kind { get; init; }

    /// <summary>The span.</summary>
    public required TimeWindow Span { get; init; }

    /// <summary>Which events count; its likelihood also says how they must share time with the span.</summary>
    public EventFilter Filter { get; init; } = EventFilter.Any;

    /// <summary>Ids of lanes that are not wanted.</summary>
    public ValueList<string> Except { get; init; } = [];

    /// <summary>How many lanes at most; from 0 on.</summary>
    public required int Size { get; init; }
}

/// <summary>The lanes with the most events.</summary>
/// <param name="Lanes">Most events first, then the id in ordinal order.</param>
/// <param name="Total">How many lanes have an event in the span, without those that were not wanted.</param>
public sealed record LaneRanking(IReadOnlyList<LaneCount> Lanes, int Total);

/// <summary>A lane with its size.</summary>
/// <param name="Id">The id of what the lane stands for.</param>
/// <param name="Events">How many events of the span stand in it; events that nothing is known of when they were do not count.</param>
public sealed record LaneCount(string Id, int Events);
