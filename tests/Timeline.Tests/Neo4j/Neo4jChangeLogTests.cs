using Timeline.Neo4j;
using Timeline.Storage;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Neo4j;

/// <summary>The Neo4j store keeps its change log as it must.</summary>
public sealed class Neo4jChangeLogTests(SharedNeo4j server) : ChangeLogContract
{
    private readonly string _dataset = Neo4jDatasets.NewName();

    protected override async Task<ITimelineStore> OpenAsync(int changesKept) => await Neo4jDatasets.OpenAsync(
        server, Neo4jStoreOptions.Default with { Dataset = _dataset, ChangesKept = changesKept }, Cancellation);
}
