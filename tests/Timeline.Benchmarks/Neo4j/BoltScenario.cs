using Timeline.Neo4j;
using Timeline.Neo4j.Bolt;
using Timeline.Neo4j.PackStream;

namespace Timeline.Benchmarks.Neo4j;

/// <summary>A statement and what is made of its records.</summary>
internal sealed record BoltScenario(string Name, int Rows, CypherStatement Statement, RecordReader<object> Read)
{
    private const int Nodes = 5000;

    public static readonly BoltScenario[] All =
    [
        new("RETURN 1", 1, new CypherStatement("RETURN 1 AS x"), static (ref record) => Row.ReadNumber(ref record)),
        new("20 rows with four texts and four parts each", 20, new CypherStatement(
            """
            MATCH (e:Benchmark) WHERE e.at >= $from
            WITH e ORDER BY e.at LIMIT 20
            RETURN e.id, e.at, e.title, e.kind, e.text, [(e)<-[:PART]-(p) | [p.id, p.name]]
            """,
            new Dictionary<string, object?> { ["from"] = 1000 }), Row.Read),
    ];

    public static async Task PrepareAsync(BoltTransport transport)
    {
        await transport.RunSchemaAsync(new CypherStatement("CREATE RANGE INDEX benchmark_at IF NOT EXISTS FOR (e:Benchmark) ON (e.at)"), CancellationToken.None);
        await transport.RunSchemaAsync(new CypherStatement("CALL db.awaitIndexes(300)"), CancellationToken.None);
        await transport.WriteAsync(static async (transaction, cancellation) =>
        {
            await transaction.RunAsync(new CypherStatement(
                $$"""
                UNWIND range(1, {{Nodes}}) AS i
                CREATE (e:Benchmark {id: 'event:number-' + i, at: i, title: 'Event number ' + i, kind: 'MEETING', text: 'What was said of event number ' + i})
                WITH e, i UNWIND range(1, 4) AS j
                CREATE (e)<-[:PART]-(:BenchmarkPart {id: 'actor:' + i + '-' + j, name: 'Actor ' + j})
                """), cancellation);
            return 0;
        }, CancellationToken.None);
        await transport.RunSchemaAsync(new CypherStatement("CALL db.prepareForReplanning()"), CancellationToken.None);
    }

    /// <summary>Leaves the database as it was.</summary>
    public static async Task CleanAsync(BoltTransport transport)
    {
        await transport.RunSchemaAsync(new CypherStatement("MATCH (n) WHERE n:Benchmark OR n:BenchmarkPart DETACH DELETE n"), CancellationToken.None);
        await transport.RunSchemaAsync(new CypherStatement("DROP INDEX benchmark_at IF EXISTS"), CancellationToken.None);
    }

    private sealed record Row(string Id, long At, string Title, string Kind, string Text, (string Id, string Name)[] Parts)
    {
        public static object ReadNumber(ref PackStreamReader record) => record.ReadInt64();

        public static object Read(ref PackStreamReader record) =>
            new Row(record.ReadString(), record.ReadInt64(), record.ReadString(), record.ReadString(), record.ReadString(), ReadParts(ref record));

        private static (string, string)[] ReadParts(ref PackStreamReader record)
        {
            var parts = new (string, string)[record.ReadListHeader()];
            for (var i = 0; i < parts.Length; i++)
            {
                record.ReadListHeader();
                parts[i] = (record.ReadString(), record.ReadString());
            }
            return parts;
        }
    }
}
