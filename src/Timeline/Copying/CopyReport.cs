namespace Timeline.Copying;

/// <summary>What a copy did, and what both stores hold after it.</summary>
public sealed record CopyReport
{
    /// <summary>Documents and other records of pages that were written.</summary>
    public required long Written { get; init; }

    /// <summary>Documents and other records of pages that were there already, equal.</summary>
    public required long Unchanged { get; init; }

    /// <summary>What the store that was copied holds, one digest for each kind.</summary>
    public required ValueList<KindDigest> From { get; init; }

    /// <summary>What the other holds now, in the same order.</summary>
    public required ValueList<KindDigest> To { get; init; }

    /// <summary>Whether both hold the same.</summary>
    public bool IsEqual => From.Equals(To);
}
