using NodaTime;
using Timeline.Actors;
using Timeline.Articles;
using Timeline.Charts;
using Timeline.Claims;
using Timeline.Connections;
using Timeline.Events;
using Timeline.Offices;
using Timeline.Places;
using Timeline.Sqlite.Access;
using Timeline.Sqlite.Migrations;
using Timeline.Sqlite.Queries;
using Timeline.Sqlite.Saving;
using Timeline.Storage;
using Timeline.Time;
using Timeline.Topics;

namespace Timeline.Sqlite;

/// <summary>A store in one SQLite file. Several programs may have the same file open; one at a time writes.</summary>
public sealed class SqliteStore : ITimelineStore
{
    private readonly Database _database;

    private readonly int _changesKept;

    private SqliteStore(Database database, int changesKept) => (_database, _changesKept) = (database, changesKept);

    /// <summary>Opens a store file; one that is not there is created.</summary>
    /// <exception cref="StoreException">The path is a folder, its folder is missing, the file is not ours, newer, damaged, locked or read-only.</exception>
    public static async Task<SqliteStore> OpenAsync(string path, SqliteStoreOptions options, CancellationToken cancellation)
    {
        (Database database, _) = await Task.Run(() => Opening.Open(new StoreFile(path, options)), cancellation);
        return new SqliteStore(database, options.ChangesKept);
    }

    /// <summary>Applies missing migrations to a store file; one that is not there is created.</summary>
    /// <returns>The names of the migrations applied, in order; empty when there was nothing to do.</returns>
    /// <exception cref="StoreException">As for <see cref="OpenAsync"/>.</exception>
    public static async Task<IReadOnlyList<string>> MigrateAsync(string path, SqliteStoreOptions options, CancellationToken cancellation)
    {
        var file = new StoreFile(path, options with { AppliesMigrations = true });
        (Database database, IReadOnlyList<Migration> applied) = await Task.Run(() => Opening.Open(file), cancellation);
        await database.DisposeAsync();
        return [.. applied.Select(migration => migration.Name)];
    }

    public Task<IReadOnlyDictionary<ActorId, Actor>> LoadActorsAsync(IReadOnlyCollection<ActorId> ids, CancellationToken cancellation) =>
        LoadAsync("load-actors", ids, DefinitionRows.ReadActor, actor => actor.Id, cancellation);

    public Task<IReadOnlyDictionary<OfficeId, Office>> LoadOfficesAsync(IReadOnlyCollection<OfficeId> ids, CancellationToken cancellation) =>
        LoadAsync("load-offices", ids, DefinitionRows.ReadOffice, office => office.Id, cancellation);

    public Task<IReadOnlyDictionary<PlaceId, Place>> LoadPlacesAsync(IReadOnlyCollection<PlaceId> ids, CancellationToken cancellation) =>
        LoadAsync("load-places", ids, DefinitionRows.ReadPlace, place => place.Id, cancellation);

    public Task<IReadOnlyDictionary<TopicId, Topic>> LoadTopicsAsync(IReadOnlyCollection<TopicId> ids, CancellationToken cancellation) =>
        LoadAsync("load-topics", ids, DefinitionRows.ReadTopic, topic => topic.Id, cancellation);

    public Task<IReadOnlyDictionary<ArticleId, Article>> LoadArticlesAsync(
        IReadOnlyCollection<ArticleId> ids, bool withText, CancellationToken cancellation) =>
        LoadAsync(withText ? "load-articles-with-text" : "load-articles", ids, ArticleRows.Read, article => article.Id, cancellation);

    public Task<IReadOnlyDictionary<EventId, Event>> LoadEventsAsync(
        IReadOnlyCollection<EventId> ids, EventParts parts, CancellationToken cancellation) =>
        _database.ReadAsync(session => Loads.Load(session, EventStatements.Load(parts), ids, EventRows.Read, found => found.Id), cancellation);

    public Task<IReadOnlyDictionary<ClaimId, Claim>> LoadClaimsAsync(IReadOnlyCollection<ClaimId> ids, CancellationToken cancellation) =>
        _database.ReadAsync(session => LoadClaims.Answer(session, ids), cancellation);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> LoadNamesAsync(IReadOnlyCollection<string> names, CancellationToken cancellation) =>
        _database.ReadAsync(session => FindEntries.LoadNames(session, names), cancellation);

    public Task<IReadOnlyDictionary<DocumentId, Document>> LoadDocumentsAsync(IReadOnlyCollection<DocumentId> ids, CancellationToken cancellation) =>
        LoadAsync("load-documents", ids, DefinitionRows.ReadDocument, document => document.Id, cancellation);

    public Task<ContactNetwork> LoadContactNetworkAsync(NetworkQuery query, CancellationToken cancellation) =>
        _database.ReadAsync(session => LoadNetwork.Answer(session, query), cancellation);

    public Task<IReadOnlyList<Slice<Event>>> FindEventsAsync(EventQuery query, CancellationToken cancellation) =>
        _database.ReadAsync(session => FindEvents.Answer(session, query), cancellation);

    public Task<TimeWindow?> FindExtentAsync(CancellationToken cancellation) => _database.ReadAsync(FindExtent.Answer, cancellation);

    public Task<IReadOnlyList<EventHistogram>> FindHistogramsAsync(HistogramQuery query, CancellationToken cancellation) =>
        _database.ReadAsync(session => FindHistograms.Answer(session, query), cancellation);

    public Task<LaneRanking> FindLanesAsync(LaneQuery query, CancellationToken cancellation) =>
        _database.ReadAsync(session => FindOwners.Lanes(session, query), cancellation);

    public Task<IReadOnlyList<IReadOnlyList<FacetCount>>> FindFacetsAsync(FacetQuery query, CancellationToken cancellation) =>
        _database.ReadAsync(session => FindFacets.Answer(session, query), cancellation);

    public Task<MostTold> FindMostToldAsync(MostToldQuery query, CancellationToken cancellation) =>
        _database.ReadAsync(session => FindMostTold.Answer(session, query), cancellation);

    public Task<IReadOnlyList<Slice<Claim>>> FindClaimsAsync(ClaimQuery query, CancellationToken cancellation) =>
        _database.ReadAsync(session => FindClaims.Answer(session, query), cancellation);

    public Task<IReadOnlyList<Slice<EventRelation>>> FindRelationsAsync(RelationQuery query, CancellationToken cancellation) =>
        _database.ReadAsync(session => FindRelations.Answer(session, query), cancellation);

    public Task<IReadOnlyList<Slice<Tenure>>> FindTenuresAsync(TenureQuery query, CancellationToken cancellation) =>
        _database.ReadAsync(session => FindTenures.Answer(session, query), cancellation);

    public Task<IReadOnlyList<Slice<Contact>>> FindContactsAsync(ContactQuery query, CancellationToken cancellation) =>
        _database.ReadAsync(session => FindContacts.Answer(session, query), cancellation);

    public Task<Slice<DirectoryEntry>> FindEntriesAsync(DirectoryQuery query, CancellationToken cancellation) =>
        _database.ReadAsync(session => FindEntries.Answer(session, query), cancellation);

    public Task<IReadOnlyList<Slice<Article>>> FindArticlesAsync(ArticleQuery query, CancellationToken cancellation) =>
        _database.ReadAsync(session => FindArticles.Answer(session, query), cancellation);

    public Task<Slice<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellation) =>
        _database.ReadAsync(session => Search.Answer(session, query), cancellation);

    public Task<ChangeSlice> FindChangesAsync(ChangeQuery query, CancellationToken cancellation) =>
        _database.ReadAsync(session => FindChanges.Answer(session, query), cancellation);

    public Task<SaveResult> SaveAsync(Batch batch, CancellationToken cancellation) =>
        _database.WriteAsync(session => SaveBatch.Run(session, batch, _changesKept), cancellation);

    public Task<Records> ReadRecordsAsync(RecordQuery query, CancellationToken cancellation) =>
        _database.ReadAsync(session => ReadRecords.Answer(session, query), cancellation);

    public Task<ValueList<EventId>> RestoreAsync(Records records, Instant at, CancellationToken cancellation) =>
        _database.WriteAsync(session => RestoreRecords.Run(session, records, at, _changesKept), cancellation);

    public Task<StoreSummary> SummarizeAsync(CancellationToken cancellation) =>
        _database.ReadAsync(Summarize.Answer, cancellation);

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private Task<IReadOnlyDictionary<TId, T>> LoadAsync<TId, T>(
        string statement, IReadOnlyCollection<TId> ids, Func<Microsoft.Data.Sqlite.SqliteDataReader, T> row, Func<T, TId> id, CancellationToken cancellation)
        where TId : struct, IEntityId<TId> =>
        _database.ReadAsync(session => Loads.Load(session, SqlFiles.Statement(statement), ids, row, id), cancellation);
}
