using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Timeline.App.Configuration;
using Timeline.App.Http;
using Timeline.App.Http.Subscriptions;
using Timeline.Benchmarks.GraphQL;
using Timeline.GraphQL;

namespace Timeline.Benchmarks.Http.Servers;

/// <summary>The program's own engine, endpoint and middleware with every limit on; only the data is the benchmark's.</summary>
internal static class TimelineServer
{
    public static void Map(WebApplication app)
    {
        app.UseMiddleware<HostCheck>(new AllowedHosts(AllowedHosts.Auto, ["http://127.0.0.1"]));
        app.UseResponseCompression();
        var documents = new DocumentChoice(TrustedDocuments.None, new PersistedDocuments(maxBytes: 1 << 20), onlyTrusted: false);
        var options = new TimelineOptions();
        var operations = new Operations(new GraphQLEngine(Schema(), new GraphQLOptions()), documents, () => app);
        var host = new StreamHost(StreamRules.Of(options), new OpenStreams(options.MaxStreams), _ => { }, app.Lifetime.ApplicationStopping);
        var endpoint = new GraphQLEndpoints(operations, documents, EndpointRules.Of(options), host);
        app.Map("/graphql", (RequestDelegate)endpoint.HandleAsync);
    }

    private static Schema Schema() => Timeline.GraphQL.Schema.Build([new SchemaSource("benchmark.graphql", BenchmarkData.Sdl)], bind =>
    {
        bind.Query(query =>
        {
            query.Field("events", (RootValue _, Arguments arguments) => BenchmarkData.First(arguments.Get<int>("first")));
            query.Field("event", (RootValue _, Arguments arguments) => BenchmarkData.EventsById.GetValueOrDefault(arguments.Get<string>("id")));
        });
        Engines.BindRows(bind, type => type.Field("actor", row => row.Actor));
    });
}
