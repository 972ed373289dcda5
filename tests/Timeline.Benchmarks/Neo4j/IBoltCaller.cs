namespace Timeline.Benchmarks.Neo4j;

/// <summary>One who asks a statement, waits for its answer, and asks again.</summary>
internal interface IBoltCaller : IDisposable
{
    Task AskAsync();
}
