namespace Timeline.Actors;

/// <summary>Names an actor: <c>person:…</c>, <c>org:…</c> or <c>group:…</c>.</summary>
/// <param name="Value">The id as written.</param>
public readonly record struct ActorId(string Value) : IEntityId<ActorId>, IComparable<ActorId>
{
    /// <inheritdoc/>
    public static IReadOnlyList<string> Prefixes { get; } = ["person", "org", "group"];

    /// <inheritdoc/>
    public static ActorId FromWellFormed(string value) => new(value);

    /// <summary>Ordinal order of the texts, the last word of every total order.</summary>
    public int CompareTo(ActorId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The id as written.</summary>
    public override string ToString() => Value;
}
