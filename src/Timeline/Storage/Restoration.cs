using Timeline.Articles;
using Timeline.Claims;

namespace Timeline.Storage;

/// <summary>
/// What restoring does to what a store holds of revisions and claims, which are never overwritten. Pure, so that every store
/// restores alike.
/// </summary>
public static class Restoration
{
    /// <summary>The revisions of one document that are missing, with their numbers, from 1 on.</summary>
    /// <param name="there">The revisions there are, the oldest first; there may be more of them than are to be restored.</param>
    /// <param name="restored">The revisions to restore, from the first on.</param>
    /// <exception cref="RecordConflictException">A revision of the same number is another one.</exception>
    public static IReadOnlyList<(int Number, Document Revision)> MissingRevisions(IEnumerable<Document> there, IEnumerable<Document> restored)
    {
        Document[] known = [.. there];
        var missing = new List<(int, Document)>();
        foreach ((int index, Document revision) in restored.Index())
        {
            if (index >= known.Length)
            {
                missing.Add((index + 1, revision));
            }
            else if (known[index] != revision)
            {
                throw new RecordConflictException($"Revision {index + 1} of {revision.Id} is there already as another text; a revision is never overwritten.");
            }
        }

        return missing;
    }

    /// <summary>Which claims to add, in whatever state, and which to end because they have ended where they come from.</summary>
    /// <param name="there">Those of the claims that are there, by id.</param>
    /// <param name="restored">The claims to restore.</param>
    /// <exception cref="RecordConflictException">A claim of the same id says something else, or has ended otherwise.</exception>
    public static ClaimRevision OfClaims(IReadOnlyDictionary<ClaimId, Claim> there, IEnumerable<Claim> restored)
    {
        var added = new List<Claim>();
        var ended = new List<(ClaimId, ClaimStatus)>();
        foreach (Claim claim in restored)
        {
            if (!there.TryGetValue(claim.Id, out Claim? known))
            {
                added.Add(claim);
            }
            else if (known with { Status = claim.Status } != claim)
            {
                throw new RecordConflictException($"{claim.Id} is there already and says something else; a claim is never overwritten.");
            }
            else if (known.Status.State != ClaimState.Active && known.Status != claim.Status)
            {
                throw new RecordConflictException($"{claim.Id} has ended already, otherwise than what is to be restored says; no claim ends twice.");
            }
            else if (known.Status != claim.Status)
            {
                ended.Add((claim.Id, claim.Status));
            }
        }

        return new ClaimRevision(added, ended);
    }
}
