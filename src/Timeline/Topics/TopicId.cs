namespace Timeline.Topics;

/// <summary>Names a topic: <c>topic:…</c>.</summary>
/// <param name="Value">The id as written.</param>
public readonly record struct TopicId(string Value) : IEntityId<TopicId>, IComparable<TopicId>
{
    /// <inheritdoc/>
    public static IReadOnlyList<string> Prefixes { get; } = ["topic"];

    /// <inheritdoc/>
    public static TopicId FromWellFormed(string value) => new(value);

    /// <summary>Ordinal order of the texts, the last word of every total order.</summary>
    public int CompareTo(TopicId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The id as written.</summary>
    public override string ToString() => Value;
}
