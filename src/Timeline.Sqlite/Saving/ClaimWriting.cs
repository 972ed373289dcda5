using NodaTime;
using Timeline.Articles;
using Timeline.Claims;
using Timeline.Events;
using Timeline.Sqlite.Access;
using Timeline.Sqlite.Queries;
using Timeline.Storage;

namespace Timeline.Sqlite.Saving;

/// <summary>Adds claims and ends them; none is ever deleted.</summary>
internal sealed class ClaimWriting(Session session, Instant at)
{
    public int Added { get; private set; }

    public int Superseded { get; private set; }

    public int Withdrawn { get; private set; }

    /// <summary>The events that claims were added to or ended for.</summary>
    public HashSet<EventId> EventsTouched { get; } = [];

    /// <summary>Replaces what each article claimed by what it claims now.</summary>
    public void Revise(IEnumerable<ArticleId> articles, IEnumerable<Claim> claims)
    {
        ILookup<ArticleId, Claim> made = claims.ToLookup(claim => claim.Article);
        foreach (ArticleId article in articles.Concat(made.Select(group => group.Key)).Distinct())
        {
            Claim[] before = [.. session.Read(SqlFiles.Statement("load-claims-of-article"), ClaimRows.Read, ("@article", article.Value))];
            ClaimRevision revision = ClaimRevision.Of(before, [.. made[article]], at);
            foreach (Claim claim in revision.Added)
            {
                Add(claim);
            }

            Dictionary<ClaimId, EventId> events = before.ToDictionary(claim => claim.Id, claim => claim.Event);
            foreach ((ClaimId id, ClaimStatus status) in revision.Ended)
            {
                End(id, events[id], status);
            }
        }
    }

    /// <summary>Takes claims back that are still active.</summary>
    public void Withdraw(IReadOnlyCollection<Withdrawal> withdrawals)
    {
        IReadOnlyDictionary<ClaimId, Claim> claims = LoadClaims.Answer(session, [.. withdrawals.Select(withdrawal => withdrawal.Claim)]);
        foreach (Withdrawal withdrawal in withdrawals.DistinctBy(withdrawal => withdrawal.Claim))
        {
            if (claims.TryGetValue(withdrawal.Claim, out Claim? claim) && claim.Status.State == ClaimState.Active)
            {
                End(claim.Id, claim.Event, ClaimStatus.Withdrawn(withdrawal.Reason, at));
            }
        }
    }

    /// <summary>Adds claims that are missing, in whatever state, and ends those that have ended where they come from.</summary>
    /// <exception cref="RecordConflictException">A claim is there already and is another one.</exception>
    public void Restore(IReadOnlyCollection<Claim> claims)
    {
        IReadOnlyDictionary<ClaimId, Claim> known = LoadClaims.Answer(session, [.. claims.Select(claim => claim.Id)]);
        ClaimRevision restored = Restoration.OfClaims(known, claims);
        foreach (Claim claim in restored.Added)
        {
            Add(claim);
        }

        foreach ((ClaimId id, ClaimStatus status) in restored.Ended)
        {
            End(id, known[id].Event, status);
        }
    }

    private void Add(Claim claim)
    {
        session.Execute(
            SqlFiles.Statement("insert-claim"),
            [
                ("@id", claim.Id.Value), ("@article", claim.Article.Value), ("@event", claim.Event.Value), ("@label", claim.Label),
                ("@position", claim.Position), ("@known_from", claim.KnownFrom.Seconds), ("@recorded_at", claim.RecordedAt.ToUnixTimeTicks()),
                .. StatusValues(claim.Status), ("@content", ClaimContentJson.Write(claim.Content)),
            ]);
        if (claim.Status.State == ClaimState.Active)
        {
            AddRelations(claim);
        }

        Added++;
        EventsTouched.Add(claim.Event);
    }

    private void AddRelations(Claim claim)
    {
        foreach (StatedRelation relation in claim.Content.Relations)
        {
            session.Execute(
                SqlFiles.Statement("insert-relation"),
                ("@from_event", claim.Event.Value), ("@kind", (int)relation.Kind), ("@to_event", relation.Event.Value), ("@claim", claim.Id.Value),
                ("@words", relation.Words), ("@gap_least", relation.Gap?.Least), ("@gap_most", relation.Gap?.Most), ("@gap_words", relation.Gap?.Words));
        }
    }

    private void End(ClaimId id, EventId about, ClaimStatus status)
    {
        session.Execute(SqlFiles.Statement("end-claim"), [("@id", id.Value), .. StatusValues(status)]);
        session.Execute(SqlFiles.Statement("delete-relations"), ("@claim", id.Value));
        EventsTouched.Add(about);
        if (status.State == ClaimState.Superseded)
        {
            Superseded++;
        }
        else
        {
            Withdrawn++;
        }
    }

    private static (string, object?)[] StatusValues(ClaimStatus status) =>
    [
        ("@state", (int)status.State), ("@ended_at", status.EndedAt?.ToUnixTimeTicks()),
        ("@superseded_by", status.SupersededBy?.Value), ("@reason", status.Reason),
    ];
}
