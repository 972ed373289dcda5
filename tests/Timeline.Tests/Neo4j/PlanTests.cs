using Timeline.Neo4j;
using Timeline.Neo4j.Access;
using Timeline.Neo4j.Graph;
using Timeline.Storage;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Neo4j;

/// <summary>No statement reads more than it must: each begins at a key or at a place in an index.</summary>
public sealed class PlanTests(OwnNeo4j server) : IClassFixture<OwnNeo4j>
{
    /// <summary>Read once when a store is opened, of a handful of nodes.</summary>
    private static readonly string[] OfMigrations = ["load-migrations", "insert-migration"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_statement_scans_a_label_or_a_type()
    {
        var dataset = new Dataset(Neo4jDatasets.NewName());
        await using Neo4jStore store = await server.OpenAsync(dataset.Name, Cancellation);
        foreach (Batch batch in RandomFacts.Make(1).Batches)
        {
            await store.SaveAsync(batch, Cancellation);
        }

        var scanning = new List<string>();
        foreach (string name in CypherFiles.Statements.Except(OfMigrations))
        {
            CypherStatement statement = dataset.Statement(
                name, ("ids", new[] { "a" }), ("rows", Array.Empty<string>()), ("names", new[] { "a" }),
                ("after", 1), ("through", 1), ("newest", 2), ("oldest", 1));
            IReadOnlyList<string> operators = await server.ExplainAsync(statement, Cancellation);
            scanning.AddRange(operators.Where(one => one.Contains("Scan", StringComparison.Ordinal)).Select(one => $"{name}: {one}"));
        }

        Assert.Empty(scanning);
    }
}
