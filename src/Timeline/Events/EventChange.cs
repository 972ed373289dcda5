using NodaTime;

namespace Timeline.Events;

/// <summary>One line of a store's change log: that a save did something to an event.</summary>
/// <param name="Sequence">
/// Its place in the log: 1, 2, 3 … without gaps, in the order in which the saves were committed; never given twice. The
/// changes of one save stand together, in the order of the events' ids.
/// </param>
/// <param name="Event">The event.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="RecordedAt">The moment of recording, as its batch gives it, to the millisecond at least; not necessarily growing.</param>
public sealed record EventChange(long Sequence, EventId Event, EventChangeKind Kind, Instant RecordedAt);

/// <summary>What a save did to an event, by whether there was one before and is one after.</summary>
public enum EventChangeKind
{
    /// <summary>There was none before; also for one that comes back after it was removed.</summary>
    Created,

    /// <summary>Claims about it were added or ended. What it amounts to may be as before: then only its sources changed.</summary>
    Updated,

    /// <summary>The last active claim about it ended.</summary>
    Removed,
}

/// <summary>Which kind of change a save made.</summary>
public static class EventChangeKinds
{
    /// <summary>The change of an event whose claims a save added or ended.</summary>
    /// <returns>Null when there was none and is none: its claims came and went within the save.</returns>
    public static EventChangeKind? Of(bool wasThere, bool isThere) => (wasThere, isThere) switch
    {
        (false, true) => EventChangeKind.Created,
        (true, true) => EventChangeKind.Updated,
        (true, false) => EventChangeKind.Removed,
        _ => null,
    };
}
