using Timeline.Storage;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Neo4j;

/// <summary>The Neo4j store answers as it must.</summary>
public sealed class Neo4jQuestionTests(SharedNeo4j server, SavedWorlds worlds) : QuestionContract(worlds)
{
    protected override async Task<ITimelineStore> OpenEmptyAsync(string file) =>
        await Neo4jDatasets.OpenAsync(server, Neo4jDatasets.NewName(), Cancellation);
}
