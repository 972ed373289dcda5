using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Timeline.App.Configuration;
using Timeline.App.Http;
using Timeline.App.Http.Subscriptions;
using Timeline.GraphQL;

namespace Timeline.Tests.Http.Subscriptions;

/// <summary>
/// The program's own endpoints on a real socket, with a schema whose subscriptions do what a test needs: end, wait, fail,
/// flood. What the program's own subscription does is tested with the program.
/// </summary>
internal sealed class StreamingServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly GraphQLEngine _engine;
    private readonly OpenStreams _open;

    private StreamingServer(TimelineOptions options, TrustedDocuments? trusted)
    {
        Source = new StreamingSource();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = options.MaxBodyBytes);
        builder.Services.AddRoutingCore();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(20));
        builder.Services.AddResponseCompression();
        _app = builder.Build();
        _engine = new GraphQLEngine(Source.Schema, options.ForEngine());
        _open = new OpenStreams(options.MaxStreams);
        var documents = new DocumentChoice(trusted ?? TrustedDocuments.None, new PersistedDocuments(1 << 20), options.OnlyTrusted);
        var host = new StreamHost(StreamRules.Of(options), _open, Failures.Add, _app.Lifetime.ApplicationStopping);
        var graphql = new GraphQLEndpoints(new Operations(_engine, documents, () => Source), documents, EndpointRules.Of(options), host);
        _app.UseResponseCompression();
        _app.UseWebSockets();
        _app.Map("/graphql", (RequestDelegate)graphql.HandleAsync);
        _app.Map(GraphQLEndpoints.StreamAddress, (RequestDelegate)graphql.HandleStreamAsync);
    }

    public StreamingSource Source { get; }

    /// <summary>Defects; a test expects none.</summary>
    public List<Exception> Failures { get; } = [];

    public Uri Address => new(_app.Urls.Single());

    public HttpClient Client { get; private set; } = new();

    /// <summary>Connections, and subscriptions with an open source.</summary>
    public (int Streams, int Subscriptions) Open => (_open.Count, _engine.ActiveSubscriptions);

    public bool IsStopping => _app.Lifetime.ApplicationStopping.IsCancellationRequested;

    public static async Task<StreamingServer> StartAsync(TimelineOptions? options = null, TrustedDocuments? trusted = null)
    {
        var server = new StreamingServer(options ?? new TimelineOptions(), trusted);
        await server._app.StartAsync(TestContext.Current.CancellationToken);
        server.Client = new HttpClient { BaseAddress = server.Address, Timeout = TimeSpan.FromSeconds(60) };
        return server;
    }

    public Task StopAsync() => _app.StopAsync(TestContext.Current.CancellationToken);

    /// <summary>Nothing is left of any connection: none is counted, and every source that was opened is disposed.</summary>
    public async Task ExpectNothingLeftAsync()
    {
        await Eventually.TrueAsync(() => Open == (0, 0), () => $"Still open: {Open}.");
        Assert.Equal(Source.Opened, Source.Disposed);
        Assert.Empty(Failures);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
