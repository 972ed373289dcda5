using NodaTime;

namespace Timeline.Claims;

/// <summary>
/// What a new revision of an article's document does to the claims recorded before. Pure, so that every store revises
/// alike.
/// </summary>
/// <param name="Added">Claims to insert.</param>
/// <param name="Ended">Claims to keep with a new status.</param>
public sealed record ClaimRevision(IReadOnlyList<Claim> Added, IReadOnlyList<(ClaimId Id, ClaimStatus Status)> Ended)
{
    /// <summary>
    /// Compares what an article claimed before with what it claims now.
    /// A claim said again in the same words stays as it is, also when somebody withdrew it by judgement. A changed claim
    /// supersedes the active one of the same event and label. A claim no longer made is withdrawn. A claim that an earlier
    /// revision dropped and this one makes again comes back under a new id (<c>claim:….2</c>), so that its gap in between
    /// stays on record.
    /// </summary>
    /// <param name="before">Every claim of the article ever recorded, in whatever state.</param>
    /// <param name="now">The claims of the new revision.</param>
    /// <param name="at">The moment of recording.</param>
    public static ClaimRevision Of(IReadOnlyCollection<Claim> before, IReadOnlyCollection<Claim> now, Instant at)
    {
        ILookup<string, Claim> toldBefore = before.ToLookup(claim => ComputedId(claim.Id), StringComparer.Ordinal);
        var stays = new HashSet<ClaimId>();
        var added = new List<Claim>();
        foreach (Claim claim in now)
        {
            Claim[] told = [.. toldBefore[claim.Id.Value]];
            Claim? standing = Array.Find(told, earlier => earlier.Status.State == ClaimState.Active || IsWithdrawnByJudgement(earlier));
            if (standing is not null)
            {
                stays.Add(standing.Id);
            }
            else
            {
                added.Add(told.Length == 0 ? claim : claim with { Id = new ClaimId($"{claim.Id.Value}.{told.Length + 1}") });
            }
        }

        var successors = added.ToDictionary(claim => (claim.Event, claim.Label), claim => claim.Id);
        var ended = before
            .Where(claim => claim.Status.State == ClaimState.Active && !stays.Contains(claim.Id))
            .Select(claim => (claim.Id, successors.TryGetValue((claim.Event, claim.Label), out ClaimId successor)
                ? ClaimStatus.Superseded(successor, at)
                : ClaimStatus.Withdrawn(ClaimStatus.RemovedFromDocument, at)));
        return new ClaimRevision(added, [.. ended]);
    }

    private static bool IsWithdrawnByJudgement(Claim claim) =>
        claim.Status.State == ClaimState.Withdrawn && claim.Status.Reason != ClaimStatus.RemovedFromDocument;

    /// <summary>The id as computed from what is said, without the number of the revival.</summary>
    private static string ComputedId(ClaimId id)
    {
        int dot = id.Value.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? id.Value : id.Value[..dot];
    }
}
