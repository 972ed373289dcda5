using Timeline.Neo4j.Graph;
using Timeline.Storage;

namespace Timeline.Neo4j.Queries;

/// <summary>Hands over records as they are kept.</summary>
internal sealed class ReadRecords(ICypherTransport transport, Dataset dataset)
{
    public async Task<Records> AnswerAsync(RecordQuery query, CancellationToken cancellation)
    {
        return query.Kind switch
        {
            RecordKind.Document => new Records { Documents = await ReadAsync("read-documents", DefinitionRecords.ReadDocument) },
            RecordKind.Actor => new Records { Actors = await ReadAsync("read-actors", DefinitionRecords.ReadActor) },
            RecordKind.Topic => new Records { Topics = await ReadAsync("read-topics", DefinitionRecords.ReadTopic) },
            RecordKind.Place => new Records { Places = await ReadAsync("read-places", DefinitionRecords.ReadPlace) },
            RecordKind.Office => new Records { Offices = await ReadAsync("read-offices", DefinitionRecords.ReadOffice) },
            RecordKind.Tenure => new Records { Tenures = await ReadAsync("read-tenures", DefinitionRecords.ReadTenure) },
            RecordKind.Article => new Records { Articles = await ReadAsync("read-articles", DefinitionRecords.ReadArticle) },
            RecordKind.Claim => new Records { Claims = await ReadAsync("read-claims", ClaimRecords.Read) },
            _ => throw new ArgumentOutOfRangeException(nameof(query), query.Kind, "This is no kind of record."),
        };

        async Task<ValueList<T>> ReadAsync<T>(string statement, RecordReader<T> read) =>
            (await transport.ReadAsync(dataset.Statement(statement, ("after", query.After), ("first", query.First)), read, cancellation)).ToValueList();
    }
}
