using Timeline.Charts;

namespace Timeline.Storage;

/// <summary>A question for how many events there are in each bin of a span: one histogram for each parent.</summary>
public sealed record HistogramQuery
{
    /// <summary>Whose events; all of one type.</summary>
    public required IReadOnlyList<EventsOf> Parents { get; init; }

    /// <summary>
    /// Which of them. Its likelihood also says how they must share time with the span; an event that nothing is known of
    /// when it was is counted apart, and then only this filter counts.
    /// </summary>
    public EventFilter Filter { get; init; } = EventFilter.Any;

    /// <summary>The bins.</summary>
    public required TimeBins Bins { get; init; }
}
