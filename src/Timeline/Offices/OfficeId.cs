namespace Timeline.Offices;

/// <summary>Names an office: <c>office:…</c>.</summary>
/// <param name="Value">The id as written.</param>
public readonly record struct OfficeId(string Value) : IEntityId<OfficeId>, IComparable<OfficeId>
{
    /// <inheritdoc/>
    public static IReadOnlyList<string> Prefixes { get; } = ["office"];

    /// <inheritdoc/>
    public static OfficeId FromWellFormed(string value) => new(value);

    /// <summary>Ordinal order of the texts, the last word of every total order.</summary>
    public int CompareTo(OfficeId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The id as written.</summary>
    public override string ToString() => Value;
}
