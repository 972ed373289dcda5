using NodaTime;
using Timeline.Articles;
using Timeline.Claims;
using Timeline.Events;
using Timeline.Neo4j.Access;
using Timeline.Neo4j.Graph;
using Timeline.Storage;

namespace Timeline.Neo4j.Saving;

/// <summary>Adds claims and ends them; none is ever deleted.</summary>
internal sealed class ClaimWriting(Dataset dataset, Known known, Instant at)
{
    private readonly List<Claim> _added = [];
    private readonly List<(ClaimId Id, ClaimStatus Status)> _ended = [];

    public int Added => _added.Count;

    public int Superseded => _ended.Count(end => end.Status.State == ClaimState.Superseded);

    public int Withdrawn => _ended.Count - Superseded;

    /// <summary>The events that claims were added to or ended for.</summary>
    public HashSet<EventId> EventsTouched { get; } = [];

    /// <summary>Replaces what each article claimed by what it claims now.</summary>
    public void Revise(IEnumerable<ArticleId> articles, IEnumerable<Claim> claims)
    {
        ILookup<ArticleId, Claim> made = claims.ToLookup(claim => claim.Article);
        ILookup<ArticleId, Claim> before = known.Claims.Values.OrderBy(ClaimKey.Of).ToLookup(claim => claim.Article);
        foreach (ArticleId article in articles.Concat(made.Select(group => group.Key)).Distinct())
        {
            ClaimRevision revision = ClaimRevision.Of([.. before[article]], [.. made[article]], at);
            foreach (Claim claim in revision.Added)
            {
                Add(claim);
            }

            foreach ((ClaimId id, ClaimStatus status) in revision.Ended)
            {
                End(id, status);
            }
        }
    }

    /// <summary>Takes claims back that are still active.</summary>
    public void Withdraw(IEnumerable<Withdrawal> withdrawals)
    {
        foreach (Withdrawal withdrawal in withdrawals.DistinctBy(withdrawal => withdrawal.Claim))
        {
            if (known.Claims.TryGetValue(withdrawal.Claim, out Claim? claim) && claim.Status.State == ClaimState.Active)
            {
                End(claim.Id, ClaimStatus.Withdrawn(withdrawal.Reason, at));
            }
        }
    }

    /// <summary>Adds claims that are missing, in whatever state, and ends those that have ended where they come from.</summary>
    /// <exception cref="RecordConflictException">A claim is there already and is another one.</exception>
    public void Restore(IEnumerable<Claim> claims)
    {
        ClaimRevision restored = Restoration.OfClaims(known.Claims, claims);
        foreach (Claim claim in restored.Added)
        {
            Add(claim);
            if (claim.Status.State != ClaimState.Active)
            {
                // It is inserted as ended; ending it also connects it with the claim that took its place.
                _ended.Add((claim.Id, claim.Status));
            }
        }

        foreach ((ClaimId id, ClaimStatus status) in restored.Ended)
        {
            End(id, status);
        }
    }

    /// <summary>Adds the statements that write it all.</summary>
    public void Write(Writes writes)
    {
        writes.AddExpecting("insert-claims", [.. _added.OrderBy(claim => claim.Id).Select(RowOf)], "Some claim is made by an article");
        writes.Add("insert-relations", [.. _added.Where(claim => claim.Status.State == ClaimState.Active).OrderBy(claim => claim.Event).SelectMany(RelationsOf)]);
        writes.Add("end-claims", [.. _ended.OrderBy(end => end.Id).Select(end => RowOf(end.Id, end.Status))]);
    }

    private void Add(Claim claim)
    {
        _added.Add(claim);
        known.Claims.Add(claim.Id, claim);
        EventsTouched.Add(claim.Event);
    }

    private void End(ClaimId id, ClaimStatus status)
    {
        _ended.Add((id, status));
        known.Claims[id] = known.Claims[id] with { Status = status };
        EventsTouched.Add(known.Claims[id].Event);
    }

    private Dictionary<string, object?> RowOf(Claim claim)
    {
        string sort = SortText.Of(ClaimKey.Of(claim));
        var properties = new Dictionary<string, object?>
        {
            ["dataset"] = dataset.Name,
            ["id"] = claim.Id.Value,
            ["article"] = claim.Article.Value,
            ["event"] = claim.Event.Value,
            ["label"] = claim.Label,
            ["position"] = claim.Position,
            ["knownFrom"] = claim.KnownFrom.Seconds,
            ["recordedTicks"] = claim.RecordedAt.ToUnixTimeTicks(),
            ["title"] = claim.Content.Title,
            ["modality"] = EnumNames<Modality>.Of(claim.Content.Modality),
            ["quotes"] = claim.Content.Quotes.Select(quote => quote.Text).ToArray(),
            ["content"] = ClaimContentJson.Write(claim.Content),
            ["eventKey"] = dataset.Key(claim.Event.Value, sort),
            ["articleKey"] = dataset.Key(claim.Article.Value, sort),
        };
        AddStatus(properties, claim.Status);
        return new Dictionary<string, object?>
        {
            ["properties"] = properties,
            ["recordedAt"] = DateProperties.Moment(claim.RecordedAt),
            ["endedAt"] = DateProperties.Moment(claim.Status.EndedAt),
        };
    }

    private static Dictionary<string, object?> RowOf(ClaimId id, ClaimStatus status)
    {
        var properties = new Dictionary<string, object?>();
        AddStatus(properties, status);
        return new Dictionary<string, object?> { ["id"] = id.Value, ["properties"] = properties, ["endedAt"] = DateProperties.Moment(status.EndedAt) };
    }

    private static void AddStatus(Dictionary<string, object?> properties, ClaimStatus status)
    {
        properties["state"] = EnumNames<ClaimState>.Of(status.State);
        properties["endedTicks"] = status.EndedAt?.ToUnixTimeTicks();
        properties["supersededBy"] = status.SupersededBy?.Value;
        properties["reason"] = status.Reason;
    }

    /// <summary>What the claim states of its event and others; the same said twice counts once.</summary>
    private IEnumerable<Dictionary<string, object?>> RelationsOf(Claim claim) => claim.Content.Relations
        .DistinctBy(stated => (stated.Kind, stated.Event))
        .Select(stated => new Dictionary<string, object?>
        {
            ["from"] = claim.Event.Value,
            ["to"] = stated.Event.Value,
            ["kind"] = EnumNames<RelationKind>.Of(stated.Kind),
            ["properties"] = new Dictionary<string, object?>
            {
                ["dataset"] = dataset.Name,
                ["claim"] = claim.Id.Value,
                ["words"] = stated.Words,
                ["gapLeast"] = stated.Gap?.Least,
                ["gapMost"] = stated.Gap?.Most,
                ["gapWords"] = stated.Gap?.Words,
                ["sort"] = SortText.Of(new RelationKey(stated.Kind, claim.Event, stated.Event, claim.Id)),
            },
        });
}
