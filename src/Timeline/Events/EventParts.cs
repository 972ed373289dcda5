namespace Timeline.Events;

/// <summary>
/// What of an event to read besides its own fields. A query says which parts it selects, so that a store can read a page
/// and what hangs on it in one statement.
/// </summary>
[Flags]
public enum EventParts
{
    /// <summary>The event's own fields only.</summary>
    None = 0,

    /// <summary><see cref="Event.Places"/>.</summary>
    Places = 1,

    /// <summary><see cref="Event.Participations"/>.</summary>
    Participations = 2,

    /// <summary><see cref="Event.Topics"/>.</summary>
    Topics = 4,

    /// <summary><see cref="Event.Counts"/>.</summary>
    Counts = 8,

    /// <summary><see cref="Event.Articles"/>.</summary>
    Articles = 16,

    /// <summary>Everything.</summary>
    All = Places | Participations | Topics | Counts | Articles,
}
