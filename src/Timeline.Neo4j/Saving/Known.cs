using Timeline.Actors;
using Timeline.Articles;
using Timeline.Claims;
using Timeline.Neo4j.Graph;
using Timeline.Neo4j.Queries;
using Timeline.Offices;
using Timeline.Places;
using Timeline.Storage;
using Timeline.Topics;

namespace Timeline.Neo4j.Saving;

/// <summary>What the store holds of the things a batch speaks of, read after the dataset was locked.</summary>
internal sealed class Known
{
    /// <summary>All revisions of documents that are to be restored, the oldest first.</summary>
    public ILookup<DocumentId, Document> Revisions { get; init; } = Array.Empty<Document>().ToLookup(document => document.Id);

    public required Dictionary<TopicId, Topic> Topics { get; init; }

    public required Dictionary<ActorId, Actor> Actors { get; init; }

    /// <summary>Actors that are said to belong to some that are to be restored, and may have come before them.</summary>
    public IReadOnlyList<string> ActorsOf { get; init; } = [];

    public required Dictionary<OfficeId, Office> Offices { get; init; }

    public required Dictionary<PlaceId, Place> Places { get; init; }

    /// <summary>Places that are said to lie in some that are to be restored, and may have come before them.</summary>
    public IReadOnlyList<string> PlacesWithin { get; init; } = [];

    /// <summary>The tenures of each document, in the document's order.</summary>
    public required ILookup<DocumentId, Tenure> Tenures { get; init; }

    /// <summary>All claims of the articles, and those to be withdrawn.</summary>
    public required Dictionary<ClaimId, Claim> Claims { get; init; }

    /// <summary>Reads everything in one round trip.</summary>
    public static async Task<Known> ReadAsync(
        ICypherTransaction transaction, Dataset dataset, Batch news, IEnumerable<DocumentId> documents, CancellationToken cancellation)
    {
        var reads = new Writes(dataset);
        IReadOnlyList<CypherRead<Topic>> topics = reads.Read("load-topics", Ids(news.Topics.Select(topic => topic.Id)), DefinitionRecords.ReadTopic);
        IReadOnlyList<CypherRead<Actor>> actors = reads.Read("load-actors", Ids(news.Actors.Select(actor => actor.Id)), DefinitionRecords.ReadActor);
        IReadOnlyList<CypherRead<Office>> offices = reads.Read("load-offices", Ids(news.Offices.Select(office => office.Id)), DefinitionRecords.ReadOffice);
        IReadOnlyList<CypherRead<Place>> places = reads.Read("load-places", Ids(news.Places.Select(place => place.Id)), DefinitionRecords.ReadPlace);
        IReadOnlyList<CypherRead<Tenure>> tenures = reads.Read("load-tenures", Ids(documents), DefinitionRecords.ReadTenure);
        IReadOnlyList<CypherRead<Claim>> made = reads.Read(
            "load-claims-of-articles", Ids(news.Articles.Select(article => article.Id).Concat(news.Claims.Select(claim => claim.Article))), ClaimRecords.Read);
        IReadOnlyList<CypherRead<Claim>> takenBack = reads.Read("load-claims", Ids(news.Withdrawals.Select(withdrawal => withdrawal.Claim)), ClaimRecords.Read);
        await reads.RunAsync(transaction, cancellation);

        return new Known
        {
            Topics = Rows(topics).ToDictionary(topic => topic.Id),
            Actors = Rows(actors).ToDictionary(actor => actor.Id),
            Offices = Rows(offices).ToDictionary(office => office.Id),
            Places = Rows(places).ToDictionary(place => place.Id),
            Tenures = Rows(tenures).ToLookup(tenure => tenure.DefinedBy),
            Claims = Rows(made).Concat(Rows(takenBack)).DistinctBy(claim => claim.Id).ToDictionary(claim => claim.Id),
        };
    }

    /// <summary>All rows of a statement that was sent in pieces.</summary>
    public static IEnumerable<T> Rows<T>(IReadOnlyList<CypherRead<T>> reads) => reads.SelectMany(read => read.Rows);

    private static string[] Ids<TId>(IEnumerable<TId> ids) where TId : struct, IEntityId<TId> =>
        [.. ids.Select(id => id.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
