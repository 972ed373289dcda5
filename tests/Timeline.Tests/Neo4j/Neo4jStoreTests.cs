using Timeline.Storage;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Neo4j;

/// <summary>The Neo4j store keeps the contract.</summary>
public sealed class Neo4jStoreTests(SharedNeo4j server) : StoreContract
{
    protected override async Task<ITimelineStore> OpenEmptyAsync() =>
        await Neo4jDatasets.OpenAsync(server, Neo4jDatasets.NewName(), Cancellation);
}
