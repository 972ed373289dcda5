namespace Timeline.Places;

/// <summary>Names a place: <c>place:…</c>.</summary>
/// <param name="Value">The id as written.</param>
public readonly record struct PlaceId(string Value) : IEntityId<PlaceId>, IComparable<PlaceId>
{
    /// <inheritdoc/>
    public static IReadOnlyList<string> Prefixes { get; } = ["place"];

    /// <inheritdoc/>
    public static PlaceId FromWellFormed(string value) => new(value);

    /// <summary>Ordinal order of the texts, the last word of every total order.</summary>
    public int CompareTo(PlaceId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The id as written.</summary>
    public override string ToString() => Value;
}
