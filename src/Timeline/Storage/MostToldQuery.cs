using Timeline.Events;
using Timeline.Time;

namespace Timeline.Storage;

/// <summary>A question for the events of a span that the most claims tell of.</summary>
public sealed record MostToldQuery
{
    /// <summary>The span.</summary>
    public required TimeWindow Span { get; init; }

    /// <summary>Which events; its likelihood also says how they must share time with the span.</summary>
    public EventFilter Filter { get; init; } = EventFilter.Any;

    /// <summary>How many events at most; from 0 on.</summary>
    public required int Size { get; init; }

    /// <summary>What to read of each event.</summary>
    public EventParts Parts { get; init; } = EventParts.None;

    /// <summary>Lists of which it is wanted which of the events stand in them; of several types.</summary>
    public ValueList<EventsOf> Lanes { get; init; } = [];
}

/// <summary>The events of a span that the most claims tell of.</summary>
/// <param name="Events">Most claims first, then in the order of <see cref="Event.SortKey"/>; none that nothing is known of when it was.</param>
/// <param name="InLanes">For each list asked for those of the events that stand in it, in the same order.</param>
public sealed record MostTold(IReadOnlyList<Event> Events, IReadOnlyList<IReadOnlyList<EventId>> InLanes);
