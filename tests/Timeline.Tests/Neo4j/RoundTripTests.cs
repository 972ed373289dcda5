using Timeline.Copying;
using Timeline.Neo4j;
using Timeline.Sqlite;
using Timeline.Storage;
using Timeline.Tests.App;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Neo4j;

/// <summary>Facts go from a file into the graph and back.</summary>
public sealed class RoundTripTests(SharedNeo4j server) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    public async Task What_went_through_the_graph_is_what_it_was(int seed)
    {
        await using Neo4jStore graph = await Neo4jDatasets.OpenAsync(server, Neo4jDatasets.NewName(), Cancellation);
        await using SqliteStore before = await SqliteStore.OpenAsync(_folder.PathTo("before.db"), SqliteStoreOptions.Default, Cancellation);
        await using SqliteStore after = await SqliteStore.OpenAsync(_folder.PathTo("after.db"), SqliteStoreOptions.Default, Cancellation);
        RandomFacts facts = RandomFacts.Make(seed);
        foreach (Batch batch in facts.Batches)
        {
            await before.SaveAsync(batch, Cancellation);
        }

        var options = new CopyOptions { PageSize = 7 };
        CopyReport there = await new StoreCopy(before, graph, TimeProvider.System).RunAsync(options, Cancellation);
        CopyReport back = await new StoreCopy(graph, after, TimeProvider.System).RunAsync(options, Cancellation);

        Assert.True(there.IsEqual);
        Assert.True(back.IsEqual);
        Assert.Equal(there.From, back.To);
        Assert.Equal(await before.SummarizeAsync(Cancellation), await after.SummarizeAsync(Cancellation));
    }
}
