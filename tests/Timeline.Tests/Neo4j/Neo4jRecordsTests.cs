using Timeline.Storage;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Neo4j;

/// <summary>The Neo4j store hands over its records and restores them as it must.</summary>
public sealed class Neo4jRecordsTests(SharedNeo4j server) : RecordsContract
{
    protected override async Task<ITimelineStore> OpenEmptyAsync(string name) =>
        await Neo4jDatasets.OpenAsync(server, Neo4jDatasets.NewName(), Cancellation);
}
