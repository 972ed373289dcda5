using Timeline.Neo4j.Bolt;

namespace Timeline.Benchmarks.Neo4j;

/// <summary>Asks as the store does: over the pool, every record read.</summary>
internal sealed class PooledBolt(BoltTransport transport, BoltScenario scenario) : IBoltCaller
{
    public async Task AskAsync()
    {
        var rows = await transport.ReadAsync(scenario.Statement, scenario.Read, CancellationToken.None);
        if (rows.Count != scenario.Rows)
            throw new InvalidOperationException($"Expected {scenario.Rows} rows, got {rows.Count}.");
    }

    public void Dispose()
    {
    }
}
