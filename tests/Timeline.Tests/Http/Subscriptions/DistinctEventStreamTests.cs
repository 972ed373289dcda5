using System.Net;
using Timeline.App.Configuration;
using Timeline.App.Http;

namespace Timeline.Tests.Http.Subscriptions;

/// <summary>The protocol graphql-sse, distinct connections mode: each operation has an event stream of its own.</summary>
public sealed class DistinctEventStreamTests : IAsyncLifetime
{
    private const string Both = "application/graphql-response+json, application/json, text/event-stream, multipart/mixed";

    private StreamingServer? _server;

    private StreamingServer Server => _server!;

    public async ValueTask InitializeAsync() => _server = await StreamingServer.StartAsync(new TimelineOptions { SlowClientSeconds = 2 });

    public async ValueTask DisposeAsync() => await Server.DisposeAsync();

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/graphql/stream")]
    public async Task A_subscription_is_a_stream_of_events_that_ends(string address)
    {
        using var events = await EventReader.PostAsync(Server.Client, "subscription { count(to: 2) }", address);

        Assert.Equal((HttpStatusCode.OK, "text/event-stream; charset=utf-8"), (events.Status, events.Headers.ContentType?.ToString()));
        Assert.Equal(":\n\nevent: next\ndata: {\"data\":{\"count\":1}}\n\nevent: next\ndata: {\"data\":{\"count\":2}}\n\nevent: complete\ndata:\n\n", await events.RestAsync());
        await Server.ExpectNothingLeftAsync();
    }

    [Theory]
    [InlineData("{ n }", "{\"data\":{\"n\":1}}")]
    [InlineData("mutation { add }", "{\"data\":{\"add\":2}}")]
    [InlineData("{", "{\"errors\":[{\"message\":\"Syntax Error: Expected Name, found <EOF>.\",\"locations\":[{\"line\":1,\"column\":2}],\"extensions\":{\"code\":\"GRAPHQL_PARSE_FAILED\"}}]}")]
    [InlineData("subscription { refuse }", "{\"errors\":[{\"message\":\"not now\",\"locations\":[{\"line\":1,\"column\":16}],\"path\":[\"refuse\"],\"extensions\":{\"code\":\"NOT_NOW\"}}]}")]
    public async Task Whatever_is_asked_is_answered_by_events(string query, string answer)
    {
        using var events = await EventReader.PostAsync(Server.Client, query);

        Assert.Equal("event: next|data: " + answer, await events.NextAsync());
        Assert.Equal("event: complete|data:", await events.NextAsync());
        Assert.Equal("ended", await events.NextAsync());
    }

    [Fact]
    public async Task A_source_that_fails_is_told_and_ends_the_stream()
    {
        using var events = await EventReader.PostAsync(Server.Client, "subscription { fail }");

        Assert.Equal("event: next|data: {\"data\":{\"fail\":1}}", await events.NextAsync());
        Assert.Contains("\"code\":\"GONE\"", await events.NextAsync(), StringComparison.Ordinal);
        Assert.Equal("event: complete|data:", await events.NextAsync());
    }

    [Fact]
    public async Task A_browsers_event_source_asks_by_get_but_changes_nothing_by_it()
    {
        using var events = await EventReader.OpenAsync(Server.Client, new HttpRequestMessage(HttpMethod.Get, "/graphql?query=subscription%7Bcount(to:1)%7D"));
        Assert.Equal("event: next|data: {\"data\":{\"count\":1}}", await events.NextAsync());
        using var mutation = await EventReader.OpenAsync(Server.Client, new HttpRequestMessage(HttpMethod.Get, "/graphql?query=mutation%7Badd%7D"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, mutation.Status);

        var foreign = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=subscription%7Bcount%7D") { Headers = { { "Sec-Fetch-Site", "cross-site" }, { "Sec-Fetch-Mode", "cors" } } };
        using var refused = await EventReader.OpenAsync(Server.Client, foreign);
        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
    }

    [Fact]
    public async Task Who_takes_json_too_gets_events_for_subscriptions_only()
    {
        using var query = await EventReader.PostAsync(Server.Client, "{ n }", accept: Both);
        Assert.Equal(("application/graphql-response+json; charset=utf-8", """{"data":{"n":1}}"""), (query.Headers.ContentType?.ToString(), await query.RestAsync()));
        using var wrong = await EventReader.PostAsync(Server.Client, "{ nothing }", accept: Both);
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        using var events = await EventReader.PostAsync(Server.Client, "subscription { count(to: 1) }", accept: Both);
        Assert.Equal("event: next|data: {\"data\":{\"count\":1}}", await events.NextAsync());
    }

    [Fact]
    public async Task Who_takes_json_only_is_told_how_to_subscribe()
    {
        var answer = await Server.Client.AskAsync("""{"query":"subscription { count }"}""");

        Assert.Equal((HttpStatusCode.BadRequest, "OPERATION_RESOLUTION_FAILURE"), (answer.Status, answer.Code));
        Assert.Contains("text/event-stream", answer.Text, StringComparison.Ordinal);
        Assert.Contains("graphql-transport-ws", answer.Text, StringComparison.Ordinal);
        Assert.Equal(0, Server.Source.Opened);
    }

    [Fact]
    public async Task A_client_that_leaves_ends_its_source()
    {
        using (var events = await EventReader.PostAsync(Server.Client, "subscription { wait }"))
        {
            Assert.Equal("event: next|data: {\"data\":{\"wait\":0}}", await events.NextAsync());
            Assert.Equal((1, 1), Server.Open);
        }

        await Server.ExpectNothingLeftAsync();
        Assert.Equal(1, Server.Source.Disposed);
    }

    [Fact]
    public async Task A_client_that_does_not_read_is_cut_off()
    {
        using var events = await EventReader.PostAsync(Server.Client, "subscription { flood }");

        await Eventually.TrueAsync(() => Server.Source.Opened == 1, () => "The flood did not begin.");
        await Server.ExpectNothingLeftAsync();
        Assert.InRange(Server.Source.Flooded, 1, 500);
    }

    [Fact]
    public async Task A_silent_stream_shows_every_twelve_seconds_that_it_is_alive()
    {
        using var events = await EventReader.PostAsync(Server.Client, "subscription { wait }");
        Assert.Equal(":", await events.NextAsync(withSilence: true));
        Assert.Equal("event: next|data: {\"data\":{\"wait\":0}}", await events.NextAsync(withSilence: true));

        Assert.Equal(":", await events.NextAsync(withSilence: true));
    }

    [Fact]
    public async Task A_server_that_stops_ends_its_streams_without_completing_them()
    {
        using var events = await EventReader.PostAsync(Server.Client, "subscription { wait }");
        await events.NextAsync();

        await Server.StopAsync();

        Assert.Equal("ended", await events.NextAsync());
        await Server.ExpectNothingLeftAsync();
    }

    [Fact]
    public async Task More_streams_than_there_may_be_are_refused()
    {
        await using var server = await StreamingServer.StartAsync(new TimelineOptions { MaxStreams = 1 });
        using var first = await EventReader.PostAsync(server.Client, "subscription { wait }");
        await first.NextAsync();

        using var second = await EventReader.PostAsync(server.Client, "subscription { wait }", encodings: "identity");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, second.Status);
        Assert.Contains("LIMIT_STREAMS", await second.RestAsync(), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"n":1}}""", (await server.Client.AskAsync("""{"query":"{ n }"}""")).Text);
    }

    [Fact]
    public async Task Who_takes_json_too_needs_room_for_subscriptions_only()
    {
        await using var server = await StreamingServer.StartAsync(new TimelineOptions { MaxStreams = 1 });
        using (var first = await EventReader.PostAsync(server.Client, "subscription { wait }", accept: Both))
        {
            await first.NextAsync();

            using var query = await EventReader.PostAsync(server.Client, "{ n }", accept: Both);
            Assert.Equal((HttpStatusCode.OK, """{"data":{"n":1}}"""), (query.Status, await query.RestAsync()));
            using var second = await EventReader.PostAsync(server.Client, "subscription { wait }", accept: Both);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, second.Status);
        }

        await server.ExpectNothingLeftAsync();
    }

    [Theory]
    [InlineData(Both, """{"data":{"held":1}}""")]
    [InlineData("text/event-stream", ":\n\nevent: next\ndata: {\"data\":{\"held\":1}}\n\nevent: complete\ndata:\n\n")]
    public async Task A_server_that_stops_lets_a_query_finish(string accept, string expected)
    {
        var asking = EventReader.PostAsync(Server.Client, "{ held }", accept: accept);
        await Eventually.TrueAsync(() => Server.Source.IsHolding, () => "The query did not begin.");

        var stopping = Server.StopAsync();
        await Eventually.TrueAsync(() => Server.IsStopping, () => "The server does not stop.");
        Server.Source.LetGo();

        using var answer = await asking;
        Assert.Equal((HttpStatusCode.OK, expected), (answer.Status, await answer.RestAsync()));
        await stopping;
    }

    [Fact]
    public async Task Trusted_documents_are_honoured()
    {
        await using var server = await StreamingServer.StartAsync(new TimelineOptions { OnlyTrusted = true }, TrustedDocuments.None);

        using var events = await EventReader.PostAsync(server.Client, "subscription { count }");

        Assert.Contains("DOCUMENT_NOT_TRUSTED", await events.NextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, server.Source.Opened);
    }
}
