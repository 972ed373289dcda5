using Timeline.Neo4j;
using Timeline.Neo4j.Bolt;
using Timeline.Tests.Neo4j;

[assembly: AssemblyFixture(typeof(SharedNeo4j))]

namespace Timeline.Tests.Neo4j;

/// <summary>
/// The one Neo4j server that all tests of a run share: the one that NEO4J_URL names (with NEO4J_USER and NEO4J_PASSWORD), or
/// one that is started when a test first asks. Tests keep apart by names of their own, such as datasets; of these nothing is
/// left on a server that was there before.
/// </summary>
public sealed class SharedNeo4j : IAsyncDisposable
{
    private readonly Lazy<Task<Neo4jInstance>> _own = new(() => Neo4jInstance.StartAsync());
    private volatile bool _isGuest;

    /// <summary>How the server is spoken to. A test that asks where there is no server is skipped, with the reason.</summary>
    public async Task<BoltOptions> OptionsAsync()
    {
        if (Named() is { } named)
        {
            _isGuest = true;
            return named;
        }
        Assert.SkipWhen(Neo4jInstance.Missing() is not null, Neo4jInstance.Missing() ?? "");
        return (await _own.Value).Options();
    }

    public async ValueTask DisposeAsync()
    {
        if (_isGuest && Named() is { } named)
            await LeaveAsync(named);
        if (_own.IsValueCreated && _own.Value.IsCompletedSuccessfully)
            await (await _own.Value).DisposeAsync();
    }

    private static BoltOptions? Named() => Environment.GetEnvironmentVariable("NEO4J_URL") is not { Length: > 0 } url ? null : new BoltOptions
    {
        Uri = BoltUri.Parse(url),
        User = Environment.GetEnvironmentVariable("NEO4J_USER"),
        Password = Environment.GetEnvironmentVariable("NEO4J_PASSWORD"),
    };

    /// <summary>Deletes what tests of this run have left, and nothing else.</summary>
    private static async Task LeaveAsync(BoltOptions options)
    {
        await using var transport = new BoltTransport(options);
        await transport.RunSchemaAsync(
            new CypherStatement(
                "MATCH (n) WHERE n.dataset STARTS WITH $run OR (n:Dataset AND n.name STARTS WITH $run) CALL (n) { DETACH DELETE n } IN TRANSACTIONS",
                new Dictionary<string, object?> { ["run"] = Neo4jDatasets.OfThisRun }),
            CancellationToken.None);
        await transport.RunSchemaAsync(new CypherStatement("DROP CONSTRAINT bolt_race IF EXISTS"), CancellationToken.None);
        await transport.RunSchemaAsync(new CypherStatement("DROP INDEX bolt_write_test IF EXISTS"), CancellationToken.None);
    }
}
