namespace Timeline.Events;

/// <summary>Names an event: <c>event:…</c>.</summary>
/// <param name="Value">The id as written.</param>
public readonly record struct EventId(string Value) : IEntityId<EventId>, IComparable<EventId>
{
    /// <inheritdoc/>
    public static IReadOnlyList<string> Prefixes { get; } = ["event"];

    /// <inheritdoc/>
    public static EventId FromWellFormed(string value) => new(value);

    /// <summary>Ordinal order of the texts, the last word of every total order.</summary>
    public int CompareTo(EventId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The id as written.</summary>
    public override string ToString() => Value;
}
