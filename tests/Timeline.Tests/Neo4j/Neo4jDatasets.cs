using Timeline.Neo4j;
using Timeline.Neo4j.Bolt;

namespace Timeline.Tests.Neo4j;

/// <summary>Stores on the shared server, each in a dataset of its own.</summary>
internal static class Neo4jDatasets
{
    /// <summary>A name that no other test has, in this run or another.</summary>
    public static string NewName() => $"test-{Guid.NewGuid():n}";

    public static async Task<Neo4jStore> OpenAsync(SharedNeo4j server, string dataset, CancellationToken cancellation) =>
        await Neo4jStore.OpenAsync(
            new BoltTransport(await server.OptionsAsync()), Neo4jStoreOptions.Default with { Dataset = dataset }, cancellation);
}
