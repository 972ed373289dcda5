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

/// <summary>Reads what the store holds of records that are to be restored.</summary>
internal static class KnownRecords
{
    /// <summary>Locks the dataset for the rest of the transaction, and reads everything in the same round trip.</summary>
    public static async Task<Known> ReadAsync(ICypherTransaction transaction, Dataset dataset, Records records, CancellationToken cancellation)
    {
        var reads = new Writes(dataset);
        reads.AddOnce("lock-dataset");
        IReadOnlyList<CypherRead<Document>> revisions = reads.Read("load-revisions", records.IdsOf(RecordKind.Document), DefinitionRecords.ReadDocument);
        IReadOnlyList<CypherRead<Topic>> topics = reads.Read("load-topics", records.IdsOf(RecordKind.Topic), DefinitionRecords.ReadTopic);
        IReadOnlyList<CypherRead<Actor>> actors = reads.Read("load-actors", records.IdsOf(RecordKind.Actor), DefinitionRecords.ReadActor);
        IReadOnlyList<CypherRead<string>> actorsOf = reads.Read("load-actors-of", records.IdsOf(RecordKind.Actor), (ref record) => record.ReadString());
        IReadOnlyList<CypherRead<Office>> offices = reads.Read("load-offices", records.IdsOf(RecordKind.Office), DefinitionRecords.ReadOffice);
        IReadOnlyList<CypherRead<Place>> places = reads.Read("load-places", records.IdsOf(RecordKind.Place), DefinitionRecords.ReadPlace);
        IReadOnlyList<CypherRead<string>> placesWithin = reads.Read("load-places-within", records.IdsOf(RecordKind.Place), (ref record) => record.ReadString());
        IReadOnlyList<CypherRead<Tenure>> tenures = reads.Read("load-tenures", records.IdsOf(RecordKind.Tenure), DefinitionRecords.ReadTenure);
        IReadOnlyList<CypherRead<Claim>> claims = reads.Read("load-claims", records.Claims.Select(claim => claim.Id).Texts(), ClaimRecords.Read);
        await reads.RunAsync(transaction, cancellation);

        return new Known
        {
            Revisions = Known.Rows(revisions).ToLookup(document => document.Id),
            Topics = Known.Rows(topics).ToDictionary(topic => topic.Id),
            Actors = Known.Rows(actors).ToDictionary(actor => actor.Id),
            ActorsOf = [.. Known.Rows(actorsOf)],
            Offices = Known.Rows(offices).ToDictionary(office => office.Id),
            Places = Known.Rows(places).ToDictionary(place => place.Id),
            PlacesWithin = [.. Known.Rows(placesWithin)],
            Tenures = Known.Rows(tenures).ToLookup(tenure => tenure.DefinedBy),
            Claims = Known.Rows(claims).ToDictionary(claim => claim.Id),
        };
    }
}
