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

namespace Timeline.Tests.Storage;

/// <summary>Two stores asked as one: whatever is asked of them, they must answer alike, in the same order.</summary>
internal sealed class ComparedStores(ITimelineStore one, ITimelineStore other) : ITimelineStore
{
    /// <summary>How many questions both have answered.</summary>
    public int Answers { get; private set; }

    public Task<IReadOnlyDictionary<ActorId, Actor>> LoadActorsAsync(IReadOnlyCollection<ActorId> ids, CancellationToken cancellation) =>
        LoadAsync(store => store.LoadActorsAsync(ids, cancellation));

    public Task<IReadOnlyDictionary<OfficeId, Office>> LoadOfficesAsync(IReadOnlyCollection<OfficeId> ids, CancellationToken cancellation) =>
        LoadAsync(store => store.LoadOfficesAsync(ids, cancellation));

    public Task<IReadOnlyDictionary<PlaceId, Place>> LoadPlacesAsync(IReadOnlyCollection<PlaceId> ids, CancellationToken cancellation) =>
        LoadAsync(store => store.LoadPlacesAsync(ids, cancellation));

    public Task<IReadOnlyDictionary<TopicId, Topic>> LoadTopicsAsync(IReadOnlyCollection<TopicId> ids, CancellationToken cancellation) =>
        LoadAsync(store => store.LoadTopicsAsync(ids, cancellation));

    public Task<IReadOnlyDictionary<ArticleId, Article>> LoadArticlesAsync(
        IReadOnlyCollection<ArticleId> ids, bool withText, CancellationToken cancellation) =>
        LoadAsync(store => store.LoadArticlesAsync(ids, withText, cancellation));

    public Task<IReadOnlyDictionary<EventId, Event>> LoadEventsAsync(
        IReadOnlyCollection<EventId> ids, EventParts parts, CancellationToken cancellation) =>
        LoadAsync(store => store.LoadEventsAsync(ids, parts, cancellation));

    public Task<IReadOnlyDictionary<ClaimId, Claim>> LoadClaimsAsync(IReadOnlyCollection<ClaimId> ids, CancellationToken cancellation) =>
        LoadAsync(store => store.LoadClaimsAsync(ids, cancellation));

    public Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> LoadNamesAsync(IReadOnlyCollection<string> names, CancellationToken cancellation) =>
        LoadAsync(store => store.LoadNamesAsync(names, cancellation));

    public Task<IReadOnlyDictionary<DocumentId, Document>> LoadDocumentsAsync(IReadOnlyCollection<DocumentId> ids, CancellationToken cancellation) =>
        LoadAsync(store => store.LoadDocumentsAsync(ids, cancellation));

    public async Task<ContactNetwork> LoadContactNetworkAsync(NetworkQuery query, CancellationToken cancellation)
    {
        ContactNetwork answer = await one.LoadContactNetworkAsync(query, cancellation);
        ContactNetwork another = await other.LoadContactNetworkAsync(query, cancellation);
        Assert.Equal(answer.Events, another.Events);
        Assert.Equal(answer.IsTruncated, another.IsTruncated);
        Answers++;
        return answer;
    }

    public Task<IReadOnlyList<Slice<Event>>> FindEventsAsync(EventQuery query, CancellationToken cancellation) =>
        FindAsync(store => store.FindEventsAsync(query, cancellation));

    public Task<IReadOnlyList<Slice<Claim>>> FindClaimsAsync(ClaimQuery query, CancellationToken cancellation) =>
        FindAsync(store => store.FindClaimsAsync(query, cancellation));

    public Task<IReadOnlyList<Slice<EventRelation>>> FindRelationsAsync(RelationQuery query, CancellationToken cancellation) =>
        FindAsync(store => store.FindRelationsAsync(query, cancellation));

    public Task<IReadOnlyList<Slice<Tenure>>> FindTenuresAsync(TenureQuery query, CancellationToken cancellation) =>
        FindAsync(store => store.FindTenuresAsync(query, cancellation));

    public Task<IReadOnlyList<Slice<Contact>>> FindContactsAsync(ContactQuery query, CancellationToken cancellation) =>
        FindAsync(store => store.FindContactsAsync(query, cancellation));

    public async Task<Slice<DirectoryEntry>> FindEntriesAsync(DirectoryQuery query, CancellationToken cancellation) =>
        (await FindAsync<DirectoryEntry>(async store => [await store.FindEntriesAsync(query, cancellation)]))[0];

    public Task<IReadOnlyList<Slice<Article>>> FindArticlesAsync(ArticleQuery query, CancellationToken cancellation) =>
        FindAsync(store => store.FindArticlesAsync(query, cancellation));

    public async Task<Slice<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellation) =>
        (await FindAsync<SearchHit>(async store => [await store.SearchAsync(query, cancellation)]))[0];

    public Task<TimeWindow?> FindExtentAsync(CancellationToken cancellation) => SameAsync(store => store.FindExtentAsync(cancellation));

    public async Task<IReadOnlyList<EventHistogram>> FindHistogramsAsync(HistogramQuery query, CancellationToken cancellation)
    {
        IReadOnlyList<EventHistogram> answer = await one.FindHistogramsAsync(query, cancellation);
        Assert.Equal(answer, await other.FindHistogramsAsync(query, cancellation));
        Answers++;
        return answer;
    }

    public async Task<LaneRanking> FindLanesAsync(LaneQuery query, CancellationToken cancellation)
    {
        LaneRanking answer = await one.FindLanesAsync(query, cancellation);
        LaneRanking another = await other.FindLanesAsync(query, cancellation);
        Assert.Equal(answer.Lanes, another.Lanes);
        Assert.Equal(answer.Total, another.Total);
        Answers++;
        return answer;
    }

    public async Task<MostTold> FindMostToldAsync(MostToldQuery query, CancellationToken cancellation)
    {
        MostTold answer = await one.FindMostToldAsync(query, cancellation);
        MostTold another = await other.FindMostToldAsync(query, cancellation);
        Assert.Equal(answer.Events, another.Events);
        Assert.Equal(answer.InLanes, another.InLanes);
        Answers++;
        return answer;
    }

    public async Task<IReadOnlyList<IReadOnlyList<FacetCount>>> FindFacetsAsync(FacetQuery query, CancellationToken cancellation)
    {
        IReadOnlyList<IReadOnlyList<FacetCount>> answer = await one.FindFacetsAsync(query, cancellation);
        Assert.Equal(answer, await other.FindFacetsAsync(query, cancellation));
        Answers++;
        return answer;
    }

    public Task<ChangeSlice> FindChangesAsync(ChangeQuery query, CancellationToken cancellation) =>
        SameAsync(store => store.FindChangesAsync(query, cancellation));

    public Task<SaveResult> SaveAsync(Batch batch, CancellationToken cancellation) => SameAsync(store => store.SaveAsync(batch, cancellation));

    public Task<Records> ReadRecordsAsync(RecordQuery query, CancellationToken cancellation) =>
        SameAsync(store => store.ReadRecordsAsync(query, cancellation));

    public Task<ValueList<EventId>> RestoreAsync(Records records, NodaTime.Instant at, CancellationToken cancellation) =>
        SameAsync(store => store.RestoreAsync(records, at, cancellation));

    public Task<StoreSummary> SummarizeAsync(CancellationToken cancellation) => SameAsync(store => store.SummarizeAsync(cancellation));

    public async ValueTask DisposeAsync()
    {
        await one.DisposeAsync();
        await other.DisposeAsync();
    }

    private async Task<IReadOnlyList<Slice<T>>> FindAsync<T>(Func<ITimelineStore, Task<IReadOnlyList<Slice<T>>>> ask)
    {
        IReadOnlyList<Slice<T>> answer = await ask(one);
        IReadOnlyList<Slice<T>> another = await ask(other);
        Assert.Equal(answer.Select(slice => slice.Items), another.Select(slice => slice.Items));
        Assert.Equal(answer.Select(slice => (slice.HasMore, slice.Total)), another.Select(slice => (slice.HasMore, slice.Total)));
        Answers++;
        return answer;
    }

    private async Task<IReadOnlyDictionary<TKey, T>> LoadAsync<TKey, T>(Func<ITimelineStore, Task<IReadOnlyDictionary<TKey, T>>> ask)
        where TKey : notnull
    {
        IReadOnlyDictionary<TKey, T> answer = await ask(one);
        Assert.Equal(answer, await ask(other));
        Answers++;
        return answer;
    }

    private async Task<T> SameAsync<T>(Func<ITimelineStore, Task<T>> ask)
    {
        T answer = await ask(one);
        Assert.Equal(answer, await ask(other));
        Answers++;
        return answer;
    }
}
