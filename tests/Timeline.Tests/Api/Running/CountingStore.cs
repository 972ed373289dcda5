using System.Collections.Concurrent;
using Timeline.Actors;
using Timeline.Articles;
using Timeline.Charts;
using Timeline.Claims;
using Timeline.Connections;
using Timeline.Events;
using Timeline.Offices;
using Timeline.Places;
using Timeline.Storage;
using Timeline.Time;
using Timeline.Topics;

namespace Timeline.Tests.Api.Running;

/// <summary>A real store that remembers what it was asked.</summary>
internal sealed class CountingStore(ITimelineStore store) : ITimelineStore
{
    private readonly ConcurrentQueue<object> _questions = new();

    /// <summary>What was asked, in order: queries, and names of loads.</summary>
    public IReadOnlyList<object> Questions => [.. _questions];

    public Task<IReadOnlyDictionary<ActorId, Actor>> LoadActorsAsync(IReadOnlyCollection<ActorId> ids, CancellationToken cancellation) =>
        Count("actors", () => store.LoadActorsAsync(ids, cancellation));

    public Task<IReadOnlyDictionary<OfficeId, Office>> LoadOfficesAsync(IReadOnlyCollection<OfficeId> ids, CancellationToken cancellation) =>
        Count("offices", () => store.LoadOfficesAsync(ids, cancellation));

    public Task<IReadOnlyDictionary<PlaceId, Place>> LoadPlacesAsync(IReadOnlyCollection<PlaceId> ids, CancellationToken cancellation) =>
        Count("places", () => store.LoadPlacesAsync(ids, cancellation));

    public Task<IReadOnlyDictionary<TopicId, Topic>> LoadTopicsAsync(IReadOnlyCollection<TopicId> ids, CancellationToken cancellation) =>
        Count("topics", () => store.LoadTopicsAsync(ids, cancellation));

    public Task<IReadOnlyDictionary<ArticleId, Article>> LoadArticlesAsync(IReadOnlyCollection<ArticleId> ids, bool withText, CancellationToken cancellation) =>
        Count(withText ? "articles with text" : "articles", () => store.LoadArticlesAsync(ids, withText, cancellation));

    public Task<IReadOnlyDictionary<EventId, Event>> LoadEventsAsync(IReadOnlyCollection<EventId> ids, EventParts parts, CancellationToken cancellation) =>
        Count(parts, () => store.LoadEventsAsync(ids, parts, cancellation));

    public Task<IReadOnlyDictionary<ClaimId, Claim>> LoadClaimsAsync(IReadOnlyCollection<ClaimId> ids, CancellationToken cancellation) =>
        Count("claims", () => store.LoadClaimsAsync(ids, cancellation));

    public Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> LoadNamesAsync(IReadOnlyCollection<string> names, CancellationToken cancellation) =>
        Count("names", () => store.LoadNamesAsync(names, cancellation));

    public Task<IReadOnlyDictionary<DocumentId, Document>> LoadDocumentsAsync(IReadOnlyCollection<DocumentId> ids, CancellationToken cancellation) =>
        Count("documents", () => store.LoadDocumentsAsync(ids, cancellation));

    public Task<ContactNetwork> LoadContactNetworkAsync(NetworkQuery query, CancellationToken cancellation) =>
        Count(query, () => store.LoadContactNetworkAsync(query, cancellation));

    public Task<IReadOnlyList<Slice<Event>>> FindEventsAsync(EventQuery query, CancellationToken cancellation) =>
        Count(query, () => store.FindEventsAsync(query, cancellation));

    public Task<TimeWindow?> FindExtentAsync(CancellationToken cancellation) => Count("extent", () => store.FindExtentAsync(cancellation));

    public Task<IReadOnlyList<EventHistogram>> FindHistogramsAsync(HistogramQuery query, CancellationToken cancellation) =>
        Count(query, () => store.FindHistogramsAsync(query, cancellation));

    public Task<LaneRanking> FindLanesAsync(LaneQuery query, CancellationToken cancellation) =>
        Count(query, () => store.FindLanesAsync(query, cancellation));

    public Task<IReadOnlyList<IReadOnlyList<FacetCount>>> FindFacetsAsync(FacetQuery query, CancellationToken cancellation) =>
        Count(query, () => store.FindFacetsAsync(query, cancellation));

    public Task<MostTold> FindMostToldAsync(MostToldQuery query, CancellationToken cancellation) =>
        Count(query, () => store.FindMostToldAsync(query, cancellation));

    public Task<IReadOnlyList<Slice<Claim>>> FindClaimsAsync(ClaimQuery query, CancellationToken cancellation) =>
        Count(query, () => store.FindClaimsAsync(query, cancellation));

    public Task<IReadOnlyList<Slice<EventRelation>>> FindRelationsAsync(RelationQuery query, CancellationToken cancellation) =>
        Count(query, () => store.FindRelationsAsync(query, cancellation));

    public Task<IReadOnlyList<Slice<Tenure>>> FindTenuresAsync(TenureQuery query, CancellationToken cancellation) =>
        Count(query, () => store.FindTenuresAsync(query, cancellation));

    public Task<IReadOnlyList<Slice<Contact>>> FindContactsAsync(ContactQuery query, CancellationToken cancellation) =>
        Count(query, () => store.FindContactsAsync(query, cancellation));

    public Task<Slice<DirectoryEntry>> FindEntriesAsync(DirectoryQuery query, CancellationToken cancellation) =>
        Count(query, () => store.FindEntriesAsync(query, cancellation));

    public Task<IReadOnlyList<Slice<Article>>> FindArticlesAsync(ArticleQuery query, CancellationToken cancellation) =>
        Count(query, () => store.FindArticlesAsync(query, cancellation));

    public Task<Slice<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellation) =>
        Count(query, () => store.SearchAsync(query, cancellation));

    public Task<ChangeSlice> FindChangesAsync(ChangeQuery query, CancellationToken cancellation) =>
        Count(query, () => store.FindChangesAsync(query, cancellation));

    public Task<SaveResult> SaveAsync(Batch batch, CancellationToken cancellation) => Count(batch, () => store.SaveAsync(batch, cancellation));

    public Task<Records> ReadRecordsAsync(RecordQuery query, CancellationToken cancellation) =>
        Count(query, () => store.ReadRecordsAsync(query, cancellation));

    public Task<ValueList<EventId>> RestoreAsync(Records records, NodaTime.Instant at, CancellationToken cancellation) =>
        Count(records, () => store.RestoreAsync(records, at, cancellation));

    public Task<StoreSummary> SummarizeAsync(CancellationToken cancellation) => Count("summary", () => store.SummarizeAsync(cancellation));

    public ValueTask DisposeAsync() => store.DisposeAsync();

    private T Count<T>(object question, Func<T> ask)
    {
        _questions.Enqueue(question);
        return ask();
    }
}
