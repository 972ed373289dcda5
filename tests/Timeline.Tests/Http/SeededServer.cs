using Timeline.Tests.App;

namespace Timeline.Tests.Http;

/// <summary>One server with the seed data for all tests that only read.</summary>
public sealed class SeededServer : IAsyncLifetime
{
    public const string Collection = "The seeded server";

    private readonly TemporaryFolder _folder = new();
    private RunningServer? _server;

    public HttpClient Client => _server!.Client;

    internal RunningServer Server => _server!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync(_folder.Path);

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        _folder.Dispose();
    }
}

[CollectionDefinition(SeededServer.Collection)]
public sealed class SeededServerDefinition : ICollectionFixture<SeededServer>;
