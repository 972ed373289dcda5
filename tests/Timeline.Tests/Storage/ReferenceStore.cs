using Timeline.Actors;
using Timeline.Articles;
using Timeline.Claims;
using Timeline.Events;
using Timeline.Offices;
using Timeline.Places;
using Timeline.Storage;
using Timeline.Topics;

namespace Timeline.Tests.Storage;

/// <summary>
/// What stores are measured against: the contract written down as plainly as can be, over lists in memory. Saving is
/// here, the questions in <see cref="ReferenceAnswers"/>.
/// </summary>
internal sealed class ReferenceStore
{
    public Dictionary<DocumentId, Document> Documents { get; } = [];

    public Dictionary<ActorId, Actor> Actors { get; } = [];

    public Dictionary<OfficeId, Office> Offices { get; } = [];

    public Dictionary<PlaceId, Place> Places { get; } = [];

    public Dictionary<TopicId, Topic> Topics { get; } = [];

    public Dictionary<ArticleId, Article> Articles { get; } = [];

    public Dictionary<ClaimId, Claim> Claims { get; } = [];

    public Dictionary<DocumentId, List<Tenure>> Tenures { get; } = [];

    /// <summary>Every change ever made; a store forgets the oldest.</summary>
    public List<EventChange> Changes { get; } = [];

    public IEnumerable<Claim> ActiveClaims => Claims.Values.Where(claim => claim.Status.State == ClaimState.Active);

    /// <summary>Every event, folded when asked for.</summary>
    public IReadOnlyDictionary<EventId, Event> Events =>
        ActiveClaims.GroupBy(claim => claim.Event).Select(claims => Fold.ToEvent(claims)).OfType<Event>().ToDictionary(folded => folded.Id);

    public static ReferenceStore Of(IEnumerable<Batch> batches)
    {
        var store = new ReferenceStore();
        foreach (Batch batch in batches)
        {
            store.Save(batch);
        }

        return store;
    }

    public SaveResult Save(Batch batch)
    {
        var unchanged = batch.Documents.Where(document => Documents.GetValueOrDefault(document.Id)?.ContentHash == document.ContentHash)
            .Select(document => document.Id).ToHashSet();
        Document[] recorded = [.. batch.Documents.Where(document => !unchanged.Contains(document.Id))];
        foreach (Document document in recorded)
        {
            Documents[document.Id] = document;
        }

        int definitions = Define(Topics, batch.Topics, topic => topic.Id, topic => topic.DefinedBy)
            + Define(Actors, batch.Actors, actor => actor.Id, actor => actor.DefinedBy)
            + Define(Offices, batch.Offices, office => office.Id, office => office.DefinedBy)
            + Define(Places, batch.Places, place => place.Id, place => place.DefinedBy)
            + recorded.Sum(document => ReplaceTenures(document.Id, batch.Tenures));
        foreach (Article article in batch.Articles.Where(article => !unchanged.Contains(new DocumentId(article.Id.Value))))
        {
            Articles[article.Id] = article;
        }

        (int added, List<Claim> ended) = Revise(batch, [.. recorded.Select(document => document.Id)]);
        ended.AddRange(Withdraw(batch));
        NoteChanges(batch.RecordedAt);
        return new SaveResult
        {
            DocumentsRecorded = recorded.Length,
            DocumentsUnchanged = unchanged.Count,
            DefinitionsChanged = definitions,
            ClaimsAdded = added,
            ClaimsSuperseded = ended.Count(claim => claim.Status.State == ClaimState.Superseded),
            ClaimsWithdrawn = ended.Count(claim => claim.Status.State == ClaimState.Withdrawn),
            EventsTouched = _touched.Order().ToValueList(),
        };

        int Define<TId, T>(Dictionary<TId, T> known, IEnumerable<T> definitions, Func<T, TId> id, Func<T, DocumentId> definedBy)
            where TId : notnull
        {
            T[] changed = [.. definitions.Where(one => !unchanged.Contains(definedBy(one)) && !(known.TryGetValue(id(one), out T? before) && Equals(before, one)))];
            foreach (T definition in changed)
            {
                known[id(definition)] = definition;
            }

            return changed.Length;
        }
    }

    private readonly HashSet<EventId> _touched = [];
    private readonly HashSet<EventId> _there = [];

    private void NoteChanges(NodaTime.Instant at)
    {
        foreach (EventId touched in _touched.Order())
        {
            bool wasThere = _there.Remove(touched);
            bool isThere = ActiveClaims.Any(claim => claim.Event == touched) && _there.Add(touched);
            if (wasThere || isThere)
            {
                EventChangeKind kind = !wasThere ? EventChangeKind.Created : isThere ? EventChangeKind.Updated : EventChangeKind.Removed;
                Changes.Add(new EventChange(Changes.Count + 1, touched, kind, at));
            }
        }
    }

    private int ReplaceTenures(DocumentId document, IEnumerable<Tenure> tenures)
    {
        List<Tenure> before = Tenures.GetValueOrDefault(document) ?? [];
        Tenures[document] = [.. tenures.Where(tenure => tenure.DefinedBy == document)];
        return Tenures[document].Except(before).Count();
    }

    private (int Added, List<Claim> Ended) Revise(Batch batch, HashSet<DocumentId> recorded)
    {
        _touched.Clear();
        int added = 0;
        var ended = new List<Claim>();
        foreach (ArticleId article in batch.Articles.Select(article => article.Id).Where(id => recorded.Contains(new DocumentId(id.Value))))
        {
            ClaimRevision revision = ClaimRevision.Of(
                [.. Claims.Values.Where(claim => claim.Article == article)], [.. batch.Claims.Where(claim => claim.Article == article)], batch.RecordedAt);
            foreach (Claim claim in revision.Added)
            {
                Claims.Add(claim.Id, claim);
                _touched.Add(claim.Event);
            }

            added += revision.Added.Count;
            ended.AddRange(revision.Ended.Select(end => End(end.Id, end.Status)));
        }

        return (added, ended);
    }

    private List<Claim> Withdraw(Batch batch) =>
    [
        .. batch.Withdrawals.DistinctBy(withdrawal => withdrawal.Claim)
            .Where(withdrawal => Claims.TryGetValue(withdrawal.Claim, out Claim? claim) && claim.Status.State == ClaimState.Active)
            .Select(withdrawal => End(withdrawal.Claim, ClaimStatus.Withdrawn(withdrawal.Reason, batch.RecordedAt))),
    ];

    private Claim End(ClaimId id, ClaimStatus status)
    {
        Claims[id] = Claims[id] with { Status = status };
        _touched.Add(Claims[id].Event);
        return Claims[id];
    }
}
