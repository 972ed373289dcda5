namespace Timeline.Claims;

/// <summary>Names a claim: <c>claim:…</c>, computed from what the claim says.</summary>
/// <param name="Value">The id as written.</param>
public readonly record struct ClaimId(string Value) : IEntityId<ClaimId>, IComparable<ClaimId>
{
    /// <inheritdoc/>
    public static IReadOnlyList<string> Prefixes { get; } = ["claim"];

    /// <inheritdoc/>
    public static ClaimId FromWellFormed(string value) => new(value);

    /// <summary>Ordinal order of the texts, the last word of every total order.</summary>
    public int CompareTo(ClaimId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The id as written.</summary>
    public override string ToString() => Value;
}
