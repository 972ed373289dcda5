using NodaTime;
using Timeline.Actors;
using Timeline.Articles;
using Timeline.Charts;
using Timeline.Claims;
using Timeline.Connections;
using Timeline.Events;
using Timeline.Neo4j.Graph;
using Timeline.Neo4j.Migrations;
using Timeline.Neo4j.Queries;
using Timeline.Neo4j.Saving;
using Timeline.Offices;
using Timeline.Places;
using Timeline.Storage;
using Timeline.Time;
using Timeline.Topics;

namespace Timeline.Neo4j;

/// <summary>A store in a Neo4j database, as one dataset of it. Several programs may have it open; the writers take turns.</summary>
public sealed class Neo4jStore : ITimelineStore
{
    private readonly ICypherTransport _transport;
    private readonly Dataset _dataset;
    private readonly DefinitionCache _definitions;
    private readonly Loads _loads;

    /// <summary>The writers of this program take turns here, because whoever waits for the dataset in the server uses up his transaction's time.</summary>
    private readonly SemaphoreSlim _writerTurn = new(1, 1);

    private readonly int _changesKept;

    private Neo4jStore(ICypherTransport transport, Dataset dataset, Neo4jStoreOptions options)
    {
        _transport = transport;
        _dataset = dataset;
        _changesKept = options.ChangesKept;
        _definitions = new DefinitionCache(options.Clock, options.DefinitionsKept);
        _loads = new Loads(transport, dataset, _definitions);
    }

    /// <summary>Opens a dataset; one that is not there is created. The store owns the transport from then on, also when this fails.</summary>
    /// <exception cref="StoreException">
    /// The server is away or too old, the database newer than this program, or the dataset's name in use by others.
    /// </exception>
    public static async Task<Neo4jStore> OpenAsync(ICypherTransport transport, Neo4jStoreOptions options, CancellationToken cancellation)
    {
        var dataset = new Dataset(options.Dataset);
        try
        {
            await StoreErrors.GuardAsync(() => Opening.RunAsync(transport, dataset, options, cancellation));
        }
        catch
        {
            await transport.DisposeAsync();
            throw;
        }

        return new Neo4jStore(transport, dataset, options);
    }

    /// <summary>Applies missing migrations to a database, and creates the dataset if it is not there.</summary>
    /// <returns>The names of the migrations applied, in order; empty when there was nothing to do.</returns>
    /// <exception cref="StoreException">As for <see cref="OpenAsync"/>.</exception>
    public static async Task<IReadOnlyList<string>> MigrateAsync(ICypherTransport transport, Neo4jStoreOptions options, CancellationToken cancellation)
    {
        IReadOnlyList<Migration> applied = await StoreErrors.GuardAsync(
            () => Opening.RunAsync(transport, new Dataset(options.Dataset), options with { AppliesMigrations = true }, cancellation));
        return [.. applied.Select(migration => migration.Name)];
    }

    public Task<IReadOnlyDictionary<ActorId, Actor>> LoadActorsAsync(IReadOnlyCollection<ActorId> ids, CancellationToken cancellation) =>
        LoadDefinitionsAsync("load-actors", ids, DefinitionRecords.ReadActor, actor => actor.Id, cancellation);

    public Task<IReadOnlyDictionary<OfficeId, Office>> LoadOfficesAsync(IReadOnlyCollection<OfficeId> ids, CancellationToken cancellation) =>
        LoadDefinitionsAsync("load-offices", ids, DefinitionRecords.ReadOffice, office => office.Id, cancellation);

    public Task<IReadOnlyDictionary<PlaceId, Place>> LoadPlacesAsync(IReadOnlyCollection<PlaceId> ids, CancellationToken cancellation) =>
        LoadDefinitionsAsync("load-places", ids, DefinitionRecords.ReadPlace, place => place.Id, cancellation);

    public Task<IReadOnlyDictionary<TopicId, Topic>> LoadTopicsAsync(IReadOnlyCollection<TopicId> ids, CancellationToken cancellation) =>
        LoadDefinitionsAsync("load-topics", ids, DefinitionRecords.ReadTopic, topic => topic.Id, cancellation);

    public Task<IReadOnlyDictionary<ArticleId, Article>> LoadArticlesAsync(
        IReadOnlyCollection<ArticleId> ids, bool withText, CancellationToken cancellation) =>
        withText
            ? LoadAsync("load-articles-with-text", ids, DefinitionRecords.ReadArticle, article => article.Id, cancellation)
            : LoadDefinitionsAsync("load-articles", ids, DefinitionRecords.ReadArticle, article => article.Id, cancellation);

    public Task<IReadOnlyDictionary<EventId, Event>> LoadEventsAsync(
        IReadOnlyCollection<EventId> ids, EventParts parts, CancellationToken cancellation) =>
        LoadAsync(parts == EventParts.None ? "load-events" : "load-events-with-parts", ids, EventRecords.Reader(parts), found => found.Id, cancellation);

    public Task<IReadOnlyDictionary<ClaimId, Claim>> LoadClaimsAsync(IReadOnlyCollection<ClaimId> ids, CancellationToken cancellation) =>
        LoadAsync("load-claims", ids, ClaimRecords.Read, claim => claim.Id, cancellation);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> LoadNamesAsync(IReadOnlyCollection<string> names, CancellationToken cancellation) =>
        StoreErrors.ReadAsync(() => _loads.NamesAsync(names, cancellation), cancellation);

    public Task<IReadOnlyDictionary<DocumentId, Document>> LoadDocumentsAsync(IReadOnlyCollection<DocumentId> ids, CancellationToken cancellation) =>
        LoadAsync("load-documents", ids, DefinitionRecords.ReadDocument, document => document.Id, cancellation);

    public Task<ContactNetwork> LoadContactNetworkAsync(NetworkQuery query, CancellationToken cancellation) =>
        StoreErrors.ReadAsync(() => LoadNetwork.AnswerAsync(_transport, _dataset, query, cancellation), cancellation);

    public Task<IReadOnlyList<Slice<Event>>> FindEventsAsync(EventQuery query, CancellationToken cancellation) =>
        StoreErrors.ReadAsync(() => FindEvents.AnswerAsync(_transport, _dataset, _definitions, query, cancellation), cancellation);

    public Task<IReadOnlyList<Slice<Claim>>> FindClaimsAsync(ClaimQuery query, CancellationToken cancellation) =>
        StoreErrors.ReadAsync(() => FindClaims.AnswerAsync(_transport, _dataset, query, cancellation), cancellation);

    public Task<IReadOnlyList<Slice<EventRelation>>> FindRelationsAsync(RelationQuery query, CancellationToken cancellation) =>
        StoreErrors.ReadAsync(() => FindRelations.AnswerAsync(_transport, _dataset, query, cancellation), cancellation);

    public Task<IReadOnlyList<Slice<Tenure>>> FindTenuresAsync(TenureQuery query, CancellationToken cancellation) =>
        StoreErrors.ReadAsync(() => FindTenures.AnswerAsync(_transport, _dataset, query, cancellation), cancellation);

    public Task<IReadOnlyList<Slice<Contact>>> FindContactsAsync(ContactQuery query, CancellationToken cancellation) =>
        StoreErrors.ReadAsync(() => FindContacts.AnswerAsync(_transport, _dataset, query, cancellation), cancellation);

    public Task<Slice<DirectoryEntry>> FindEntriesAsync(DirectoryQuery query, CancellationToken cancellation) =>
        StoreErrors.ReadAsync(() => FindEntries.AnswerAsync(_transport, _dataset, query, cancellation), cancellation);

    public Task<IReadOnlyList<Slice<Article>>> FindArticlesAsync(ArticleQuery query, CancellationToken cancellation) =>
        StoreErrors.ReadAsync(() => FindArticles.AnswerAsync(_transport, _dataset, query, cancellation), cancellation);

    public Task<Slice<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellation) =>
        StoreErrors.ReadAsync(() => Search.AnswerAsync(_transport, _dataset, query, cancellation), cancellation);

    public Task<TimeWindow?> FindExtentAsync(CancellationToken cancellation) =>
        StoreErrors.ReadAsync(() => FindExtent.AnswerAsync(_transport, _dataset, cancellation), cancellation);

    public Task<IReadOnlyList<EventHistogram>> FindHistogramsAsync(HistogramQuery query, CancellationToken cancellation) =>
        StoreErrors.ReadAsync(() => FindHistograms.AnswerAsync(_transport, _dataset, query, cancellation), cancellation);

    public Task<LaneRanking> FindLanesAsync(LaneQuery query, CancellationToken cancellation) =>
        StoreErrors.ReadAsync(() => FindLanes.AnswerAsync(_transport, _dataset, query, cancellation), cancellation);

    public Task<MostTold> FindMostToldAsync(MostToldQuery query, CancellationToken cancellation) =>
        StoreErrors.ReadAsync(() => FindMostTold.AnswerAsync(_transport, _dataset, query, cancellation), cancellation);

    public Task<IReadOnlyList<IReadOnlyList<FacetCount>>> FindFacetsAsync(FacetQuery query, CancellationToken cancellation) =>
        StoreErrors.ReadAsync(() => FindFacets.AnswerAsync(_transport, _dataset, query, cancellation), cancellation);

    public Task<ChangeSlice> FindChangesAsync(ChangeQuery query, CancellationToken cancellation) =>
        StoreErrors.ReadAsync(() => new FindChanges(_transport, _dataset).AnswerAsync(query, cancellation), cancellation);

    public Task<Records> ReadRecordsAsync(RecordQuery query, CancellationToken cancellation) =>
        StoreErrors.ReadAsync(() => new ReadRecords(_transport, _dataset).AnswerAsync(query, cancellation), cancellation);

    public Task<SaveResult> SaveAsync(Batch batch, CancellationToken cancellation) =>
        WriteAsync((transaction, token) => new SaveBatch(transaction, _dataset, _changesKept).RunAsync(batch, token), cancellation);

    public Task<ValueList<EventId>> RestoreAsync(Records records, Instant at, CancellationToken cancellation) =>
        WriteAsync((transaction, token) => new RestoreRecords(transaction, _dataset, _changesKept).RunAsync(records, at, token), cancellation);

    public Task<StoreSummary> SummarizeAsync(CancellationToken cancellation) =>
        StoreErrors.ReadAsync(() => Summarize.AnswerAsync(_transport, _dataset, cancellation), cancellation);

    /// <summary>Closes the connections, after the saves that are under way.</summary>
    public async ValueTask DisposeAsync()
    {
        await _writerTurn.WaitAsync();
        try
        {
            await _transport.DisposeAsync();
        }
        finally
        {
            _writerTurn.Release();
        }
    }

    private Task<IReadOnlyDictionary<TId, T>> LoadAsync<TId, T>(
        string statement, IReadOnlyCollection<TId> ids, RecordReader<T> read, Func<T, TId> idOf, CancellationToken cancellation)
        where TId : struct, IEntityId<TId> =>
        StoreErrors.ReadAsync(() => _loads.ByIdAsync(statement, ids, read, idOf, cancellation), cancellation);

    private Task<IReadOnlyDictionary<TId, T>> LoadDefinitionsAsync<TId, T>(
        string statement, IReadOnlyCollection<TId> ids, RecordReader<T> read, Func<T, TId> idOf, CancellationToken cancellation)
        where TId : struct, IEntityId<TId>
        where T : notnull =>
        StoreErrors.ReadAsync(() => _loads.DefinitionsAsync(statement, ids, read, idOf, cancellation), cancellation);

    private async Task<T> WriteAsync<T>(Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        await _writerTurn.WaitAsync(cancellation);
        try
        {
            return await StoreErrors.GuardAsync(() => _transport.WriteAsync(work, cancellation));
        }
        finally
        {
            _definitions.Doubt();
            _writerTurn.Release();
        }
    }
}
