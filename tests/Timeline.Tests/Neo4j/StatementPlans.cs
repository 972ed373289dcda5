using Timeline.Neo4j;
using Timeline.Neo4j.Bolt;
using Timeline.Neo4j.Graph;
using Timeline.Storage;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Neo4j;

/// <summary>How a server of its own goes about every statement, read once for all tests of a class.</summary>
public sealed class StatementPlans : IAsyncDisposable
{
    /// <summary>Read once when a store is opened, of a handful of nodes.</summary>
    private static readonly string[] OfMigrations = ["load-migrations", "insert-migration"];

    private readonly OwnNeo4j _server = new();
    private readonly Lazy<Task<List<(string Name, PlanStep Root)>>> _plans;

    public StatementPlans() => _plans = new(ReadAsync);

    internal async Task<IReadOnlyList<(string Name, PlanStep Root)>> AllAsync() => await _plans.Value;

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task<List<(string Name, PlanStep Root)>> ReadAsync()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        var dataset = new Dataset(Neo4jDatasets.NewName());
        await using Neo4jStore store = await _server.OpenAsync(dataset.Name, cancellation);
        foreach (Batch batch in RandomFacts.Make(1, articles: 60, events: 200).Batches)
        {
            await store.SaveAsync(batch, cancellation);
        }

        // Plans are made for what is in the graph now, not for the empty one that the server has counted.
        await using BoltTransport transport = await _server.ConnectAsync();
        await transport.RunSchemaAsync(new CypherStatement("CALL db.prepareForReplanning(60)"), cancellation);

        var plans = new List<(string, PlanStep)>();
        foreach ((string name, string text) in Statements.All.Where(statement => !OfMigrations.Contains(statement.Name)))
        {
            plans.Add((name, await _server.ExplainAsync(
                dataset.With(text, ("ids", new[] { "a" }), ("rows", Array.Empty<string>()), ("names", new[] { "a" }), ("oldest", 1)), cancellation)));
        }

        return plans;
    }
}
