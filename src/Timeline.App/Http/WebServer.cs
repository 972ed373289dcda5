using Timeline.Api;
using Timeline.Api.Changes;
using Timeline.App.Configuration;
using Timeline.App.Http.Exports;
using Timeline.App.Http.Subscriptions;
using Timeline.App.Ide;
using Timeline.App.Telemetry;
using Timeline.App.Web;
using Timeline.GraphQL;

namespace Timeline.App.Http;

/// <summary>The server: opens the store, listens, and stops gracefully.</summary>
public static class WebServer
{
    /// <summary>Serves until it is told to stop; requests in flight then get the time that the options give them.</summary>
    public static async Task RunAsync(TimelineOptions options, CancellationToken cancellation)
    {
        var page = WebFiles.In(WebFiles.BesideTheProgram);
        var documents = DocumentChoice.Of(options, page?.Documents ?? TrustedDocuments.None);
        var rules = EndpointRules.Of(options);
        using var export = OtlpExport.Start(options.OtlpEndpoint);
        await using var app = NewApplication(options);
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(CommandLine.ProgramName);
        // The schema takes as long to build as the store to open.
        var engine = Task.Run(() => NewEngine(options, documents, log), cancellation);
        await using var store = await Stores.OpenSeededAsync(options, log.Note, cancellation);
        await using var changes = new ChangeFeed(store, TimeProvider.System, TimeSpan.FromMilliseconds(options.ChangePollMilliseconds));
        var operations = new Operations(await engine, documents, () => new TimelineRequest(store, TimeProvider.System) { Changes = changes });
        var streams = new OpenStreams(options.MaxStreams);
        var host = new StreamHost(StreamRules.Of(options), streams, problem => log.UnexpectedFailure(problem, LastResort.NewId(), "/graphql"), app.Lifetime.ApplicationStopping);
        MapEndpoints(app, options, new GraphQLEndpoints(operations, documents, rules, host), new ExportEndpoint(store, TimeProvider.System, rules.Origins), page);
        app.Map(HealthEndpoint.Address, (RequestDelegate)new HealthEndpoint(store, streams, operations, log).HandleAsync);
        await app.StartAsync(cancellation);
        foreach (var address in app.Urls)
            log.Listening(address);
        app.Lifetime.ApplicationStopping.Register(() => log.Stopping(options.StopSeconds));
        await app.WaitForShutdownAsync(cancellation);
    }

    private static WebApplication NewApplication(TimelineOptions options)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = typeof(WebServer).Assembly.GetName().Name });
        builder.WebHost.UseKestrelCore().UseUrls(ListenAddresses.Of(options.Urls)).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.MaxBodyBytes;
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddCors();
        builder.Services.AddResponseCompression(compression =>
        {
            // Nothing that is answered here is secret, so its length under compression tells nobody anything.
            compression.EnableForHttps = true;
            compression.MimeTypes = [ResponseMediaTypes.Json, ResponseMediaTypes.GraphQLResponse, "text/html", "text/css", "text/javascript", "text/plain", "text/csv", "text/calendar", "image/svg+xml", "application/manifest+json"];
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(options.StopSeconds));
        Logs.Configure(builder.Logging, options);
        return builder.Build();
    }

    private static GraphQLEngine NewEngine(TimelineOptions options, DocumentChoice documents, ILogger log)
    {
        var engine = new GraphQLEngine(TimelineSchema.Build(), options.ForEngine() with
        {
            OnError = failure => log.MaskedFailure(failure.Exception, failure.Id, failure.Source),
        });
        documents.Check(engine);
        return engine;
    }

    /// <summary>What pages of other sites may be allowed to read; the pages here are not among it.</summary>
    private static bool IsData(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/graphql") || context.Request.Path.StartsWithSegments("/export");

    private static void MapEndpoints(WebApplication app, TimelineOptions options, GraphQLEndpoints graphql, ExportEndpoint exports, WebFiles? page)
    {
        app.UseMiddleware<LastResort>();
        app.UseMiddleware<HostCheck>(new AllowedHosts(options.Hosts, ListenAddresses.Of(options.Urls)));
        if (new CorsOrigins(options.CorsOrigins) is { AreNone: false } origins)
            app.UseWhen(IsData, data => data.UseCors(origins.Configure));
        app.UseResponseCompression();
        app.UseWebSockets();
        new IdeEndpoint(IdeFiles.In(IdeFiles.BesideTheProgram)).Map(app, graphql);
        app.Map(GraphQLEndpoints.StreamAddress, (RequestDelegate)graphql.HandleStreamAsync);
        app.Map("/graphql/schema.graphql", StaticText.Endpoint("text/plain; charset=utf-8", SchemaText.All));
        exports.Map(app);
        WelcomePage.Map(app, isRoot: page is null);
        if (page is not null)
            new WebPage(page).Map(app);
    }
}
