using Timeline.Neo4j;
using Timeline.Neo4j.Bolt;

namespace Timeline.Tests.Neo4j;

/// <summary>Stores on the shared server, each in a dataset of its own.</summary>
internal static class Neo4jDatasets
{
    /// <summary>How long a transaction may take: a server that has just started, on a machine with other work, plans each statement slowly.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>What the names of this run begin with.</summary>
    public static string OfThisRun { get; } = $"test-{Guid.NewGuid().ToString("n")[..8]}-";

    /// <summary>A name that no other test has, in this run or another.</summary>
    public static string NewName() => $"{OfThisRun}{Guid.NewGuid():n}";

    public static Task<Neo4jStore> OpenAsync(SharedNeo4j server, string dataset, CancellationToken cancellation) =>
        OpenAsync(server, Neo4jStoreOptions.Default with { Dataset = dataset }, cancellation);

    public static async Task<Neo4jStore> OpenAsync(SharedNeo4j server, Neo4jStoreOptions options, CancellationToken cancellation) =>
        await Neo4jStore.OpenAsync(
            new BoltTransport(await server.OptionsAsync() with { TransactionTimeout = Patience, WriteTimeout = Patience }), options, cancellation);
}
