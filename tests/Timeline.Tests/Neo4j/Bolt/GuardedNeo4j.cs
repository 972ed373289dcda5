namespace Timeline.Tests.Neo4j.Bolt;

/// <summary>A server with a password and a certificate, for one class of tests, started when one of them first asks.</summary>
public sealed class GuardedNeo4j : IAsyncDisposable
{
    /// <summary>How many requests the server works on at once; further ones are refused as transient.</summary>
    public const int Workers = 5;

    private readonly Lazy<Task<Neo4jInstance>> _server = new(() => Neo4jInstance.StartAsync("right-password", folder => $"""
        server.bolt.thread_pool_min_size={Workers}
        server.bolt.thread_pool_max_size={Workers}
        {Certificates.Make(folder)}
        """));

    /// <summary>A test that asks where none can be started is skipped, with the reason.</summary>
    internal Task<Neo4jInstance> ServerAsync()
    {
        Assert.SkipWhen(Neo4jInstance.Missing() is not null, Neo4jInstance.Missing() ?? "");
        return _server.Value;
    }

    public async ValueTask DisposeAsync()
    {
        if (_server.IsValueCreated && _server.Value.IsCompletedSuccessfully)
            await (await _server.Value).DisposeAsync();
    }
}
