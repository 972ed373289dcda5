using NodaTime;
using Timeline.Actors;
using Timeline.Articles;
using Timeline.Charts;
using Timeline.Claims;
using Timeline.Connections;
using Timeline.Events;
using Timeline.Offices;
using Timeline.Places;
using Timeline.Time;
using Timeline.Topics;

namespace Timeline.Storage;

/// <summary>
/// What a store must do, in three shapes: <c>Load…</c> by ids (an id that is not there is not in the answer),
/// <c>Find…</c> one page for each of many parents, <c>Save…</c> in one transaction. There is no single load: the lazy way
/// to use a store is the batched way. Every store answers every question alike; the store contract tests hold them to it.
/// <see cref="ReadRecordsAsync"/> and <see cref="RestoreAsync"/> carry all of a store into another.
/// </summary>
/// <remarks>All members may be called concurrently. They throw <see cref="StoreException"/> when the store itself is broken.</remarks>
public interface ITimelineStore : IAsyncDisposable
{
    /// <summary>Reads actors.</summary>
    Task<IReadOnlyDictionary<ActorId, Actor>> LoadActorsAsync(IReadOnlyCollection<ActorId> ids, CancellationToken cancellation);

    /// <summary>Reads offices.</summary>
    Task<IReadOnlyDictionary<OfficeId, Office>> LoadOfficesAsync(IReadOnlyCollection<OfficeId> ids, CancellationToken cancellation);

    /// <summary>Reads places.</summary>
    Task<IReadOnlyDictionary<PlaceId, Place>> LoadPlacesAsync(IReadOnlyCollection<PlaceId> ids, CancellationToken cancellation);

    /// <summary>Reads topics.</summary>
    Task<IReadOnlyDictionary<TopicId, Topic>> LoadTopicsAsync(IReadOnlyCollection<TopicId> ids, CancellationToken cancellation);

    /// <summary>Reads articles, with their text only when asked for.</summary>
    Task<IReadOnlyDictionary<ArticleId, Article>> LoadArticlesAsync(IReadOnlyCollection<ArticleId> ids, bool withText, CancellationToken cancellation);

    /// <summary>Reads events with the parts asked for.</summary>
    Task<IReadOnlyDictionary<EventId, Event>> LoadEventsAsync(IReadOnlyCollection<EventId> ids, EventParts parts, CancellationToken cancellation);

    /// <summary>Reads claims, whatever their state.</summary>
    Task<IReadOnlyDictionary<ClaimId, Claim>> LoadClaimsAsync(IReadOnlyCollection<ClaimId> ids, CancellationToken cancellation);

    /// <summary>Reads which actors, offices, places and topics bear exactly these names or aliases, compared as <see cref="Text.SearchText.Fold"/> folds them.</summary>
    /// <returns>For each name with at least one bearer the ids, in ordinal order.</returns>
    Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> LoadNamesAsync(IReadOnlyCollection<string> names, CancellationToken cancellation);

    /// <summary>Reads the newest recorded revision of documents.</summary>
    Task<IReadOnlyDictionary<DocumentId, Document>> LoadDocumentsAsync(IReadOnlyCollection<DocumentId> ids, CancellationToken cancellation);

    /// <summary>Reads the contact events among which every chain of at most <see cref="NetworkQuery.MaxHops"/> hops from one of some actors to another lies.</summary>
    Task<ContactNetwork> LoadContactNetworkAsync(NetworkQuery query, CancellationToken cancellation);

    /// <summary>Finds events: one slice for each parent of the query, in the order of the parents.</summary>
    Task<IReadOnlyList<Slice<Event>>> FindEventsAsync(EventQuery query, CancellationToken cancellation);

    /// <summary>
    /// Finds from when to when the events reach: from the first to the last bound of an event's earliest start or latest
    /// end, as far as these lie in <see cref="TimeWindow.Calendar"/>; null when no event has such a bound.
    /// </summary>
    Task<TimeWindow?> FindExtentAsync(CancellationToken cancellation);

    /// <summary>Counts events in the bins of a span: one histogram for each parent, in the order of the parents.</summary>
    Task<IReadOnlyList<EventHistogram>> FindHistogramsAsync(HistogramQuery query, CancellationToken cancellation);

    /// <summary>Finds the lanes of a kind that have the most events in a span.</summary>
    Task<LaneRanking> FindLanesAsync(LaneQuery query, CancellationToken cancellation);

    /// <summary>Finds the events of a span that the most claims tell of, and in which of some lists they stand.</summary>
    Task<MostTold> FindMostToldAsync(MostToldQuery query, CancellationToken cancellation);

    /// <summary>Counts events by what a filter could ask for: one list of values for each facet of the query, in <see cref="FacetCount.Order"/>.</summary>
    Task<IReadOnlyList<IReadOnlyList<FacetCount>>> FindFacetsAsync(FacetQuery query, CancellationToken cancellation);

    /// <summary>Finds the claims of events or of articles: one slice for each parent, in the order of the parents.</summary>
    Task<IReadOnlyList<Slice<Claim>>> FindClaimsAsync(ClaimQuery query, CancellationToken cancellation);

    /// <summary>Finds the relations of events, stated by active claims, in both directions: one slice for each event.</summary>
    Task<IReadOnlyList<Slice<EventRelation>>> FindRelationsAsync(RelationQuery query, CancellationToken cancellation);

    /// <summary>Finds the tenures of offices or of holders: one slice for each parent.</summary>
    Task<IReadOnlyList<Slice<Tenure>>> FindTenuresAsync(TenureQuery query, CancellationToken cancellation);

    /// <summary>Finds the contacts of actors with their counts: one slice for each actor.</summary>
    Task<IReadOnlyList<Slice<Contact>>> FindContactsAsync(ContactQuery query, CancellationToken cancellation);

    /// <summary>Finds actors, offices, places or topics in the order of their names.</summary>
    Task<Slice<DirectoryEntry>> FindEntriesAsync(DirectoryQuery query, CancellationToken cancellation);

    /// <summary>Finds articles in the order of their publication, or those that speak of given events.</summary>
    Task<IReadOnlyList<Slice<Article>>> FindArticlesAsync(ArticleQuery query, CancellationToken cancellation);

    /// <summary>Finds anything by words.</summary>
    Task<Slice<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellation);

    /// <summary>Finds the changes of events that follow a place in the change log.</summary>
    Task<ChangeSlice> FindChangesAsync(ChangeQuery query, CancellationToken cancellation);

    /// <summary>
    /// Saves a batch in one transaction: all of it or nothing. Documents that are there already with the same content
    /// change nothing. Claims are revised as <see cref="ClaimRevision"/> says, and each event touched is folded anew. What
    /// that did to each of them (<see cref="EventChangeKinds.Of"/>) is appended to the change log, which then forgets all
    /// but its newest changes.
    /// </summary>
    /// <remarks>
    /// Numbers of the log are given where saves stand in line, so that they are committed in their order: a reader who has
    /// seen a number will never meet a smaller one that it has not.
    /// </remarks>
    Task<SaveResult> SaveAsync(Batch batch, CancellationToken cancellation);

    /// <summary>Hands over records of a kind as they are kept, in the ordinal order of the ids they stand under.</summary>
    /// <returns>Records of that kind only; fewer ids than asked for when there are no more.</returns>
    Task<Records> ReadRecordsAsync(RecordQuery query, CancellationToken cancellation);

    /// <summary>
    /// Writes records as they are, in one transaction: all of them or nothing. Those that are there already, equal, change nothing;
    /// actors, offices, places, topics, articles and the tenures of a document are replaced; revisions and claims are added, and a
    /// claim that counts ends when its record has ended (<see cref="Restoration"/>). Each event whose claims that changed is folded
    /// anew, and what became of it is appended to the change log as by <see cref="SaveAsync"/>.
    /// </summary>
    /// <param name="records">What they refer to is among them or there already; but places and actors may come before those they lie in or belong to.</param>
    /// <param name="at">The moment of recording, for the change log.</param>
    /// <param name="cancellation">Stops it; then nothing is written.</param>
    /// <returns>The events folded anew, in id order.</returns>
    /// <exception cref="RecordConflictException">A revision or a claim is there already and is another one.</exception>
    Task<ValueList<EventId>> RestoreAsync(Records records, Instant at, CancellationToken cancellation);

    /// <summary>Counts what the store holds.</summary>
    Task<StoreSummary> SummarizeAsync(CancellationToken cancellation);
}
