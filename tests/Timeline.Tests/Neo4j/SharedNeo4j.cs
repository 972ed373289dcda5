using Timeline.Neo4j.Bolt;
using Timeline.Tests.Neo4j;

[assembly: AssemblyFixture(typeof(SharedNeo4j))]

namespace Timeline.Tests.Neo4j;

/// <summary>
/// The one Neo4j server that all tests of a run share: the one that NEO4J_URL names (with NEO4J_USER and NEO4J_PASSWORD), or
/// one that is started when a test first asks. Tests keep apart by names of their own, such as datasets.
/// </summary>
public sealed class SharedNeo4j : IAsyncDisposable
{
    private readonly Lazy<Task<Neo4jInstance>> _own = new(() => Neo4jInstance.StartAsync());

    /// <summary>How the server is spoken to. A test that asks where there is no server is skipped, with the reason.</summary>
    public async Task<BoltOptions> OptionsAsync()
    {
        if (Environment.GetEnvironmentVariable("NEO4J_URL") is { Length: > 0 } url)
            return new BoltOptions
            {
                Uri = BoltUri.Parse(url),
                User = Environment.GetEnvironmentVariable("NEO4J_USER"),
                Password = Environment.GetEnvironmentVariable("NEO4J_PASSWORD"),
            };
        Assert.SkipWhen(Neo4jInstance.Missing() is not null, Neo4jInstance.Missing() ?? "");
        return (await _own.Value).Options();
    }

    public async ValueTask DisposeAsync()
    {
        if (_own.IsValueCreated && _own.Value.IsCompletedSuccessfully)
            await (await _own.Value).DisposeAsync();
    }
}
