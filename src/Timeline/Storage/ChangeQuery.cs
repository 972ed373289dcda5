using Timeline.Events;

namespace Timeline.Storage;

/// <summary>A question for what was changed since a place in the change log.</summary>
public sealed record ChangeQuery
{
    /// <summary>The last change already known; 0 for none: the log from its beginning.</summary>
    public required long After { get; init; }

    /// <summary>How many changes at most; from 0 on. With 0 only <see cref="ChangeSlice.Newest"/> is asked for.</summary>
    public required int First { get; init; }
}

/// <summary>A piece of the change log, all of it from one state of the store.</summary>
/// <param name="Changes">The changes that follow, in order; empty when some of them are missing.</param>
/// <param name="Newest">The newest change of all; 0 before the first.</param>
/// <param name="IsMissingSome">
/// Whether the log cannot tell everything that followed: its oldest change lies further on, or <see cref="ChangeQuery.After"/>
/// lies past the newest, because it was read from another store.
/// </param>
public sealed record ChangeSlice(ValueList<EventChange> Changes, long Newest, bool IsMissingSome)
{
    /// <summary>Whether there are changes after these.</summary>
    public bool HasMore => !IsMissingSome && Changes.Count > 0 && Changes[^1].Sequence < Newest;
}

/// <summary>How long a change log remembers.</summary>
public static class ChangeLog
{
    /// <summary>So many of the newest changes every store keeps, if not told otherwise; older ones it forgets as it saves.</summary>
    public const int UsualLength = 100_000;
}
