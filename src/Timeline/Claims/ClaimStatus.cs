using NodaTime;

namespace Timeline.Claims;

/// <summary>Whether a claim counts today, and if not, since when and why.</summary>
/// <param name="State">Active, superseded or withdrawn.</param>
/// <param name="EndedAt">When it stopped counting; absent while active.</param>
/// <param name="SupersededBy">The claim that took its place; given exactly when superseded.</param>
/// <param name="Reason">Why it was ended; given exactly when withdrawn.</param>
public sealed record ClaimStatus(ClaimState State, Instant? EndedAt, ClaimId? SupersededBy, string? Reason)
{
    /// <summary>The reason recorded when a corrected document no longer makes the claim.</summary>
    public const string RemovedFromDocument = "No longer in the document.";

    /// <summary>The status of a claim that counts.</summary>
    public static ClaimStatus Active { get; } = new(ClaimState.Active, null, null, null);

    /// <summary>The status of a claim that a corrected one replaced.</summary>
    public static ClaimStatus Superseded(ClaimId by, Instant at) => new(ClaimState.Superseded, at, by, null);

    /// <summary>The status of a claim that was taken back.</summary>
    public static ClaimStatus Withdrawn(string reason, Instant at) => new(ClaimState.Withdrawn, at, null, reason);
}

/// <summary>The three states of a claim.</summary>
public enum ClaimState
{
    /// <summary>It counts.</summary>
    Active,

    /// <summary>A corrected claim took its place.</summary>
    Superseded,

    /// <summary>It was taken back.</summary>
    Withdrawn,
}
