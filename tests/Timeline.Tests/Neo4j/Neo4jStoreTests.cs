using Timeline.Storage;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Neo4j;

/// <summary>The Neo4j store keeps the contract.</summary>
public sealed class Neo4jStoreTests(SharedNeo4j server) : StoreContract
{
    // Neo4j reads what is committed, statement by statement, and shows a commit while it is being applied.
    protected override bool ReadsSnapshots => false;

    protected override async Task<ITimelineStore> OpenEmptyAsync() =>
        await Neo4jDatasets.OpenAsync(server, Neo4jDatasets.NewName(), Cancellation);
}
