using System.Net.WebSockets;
using Timeline.App.Configuration;

namespace Timeline.Tests.Http.Subscriptions;

/// <summary>The protocol graphql-transport-ws: what is answered, and with which code who breaks it is sent away.</summary>
public sealed class SocketProtocolTests : IAsyncLifetime
{
    private const string Init = """{"type":"connection_init"}""";

    private StreamingServer? _server;

    private StreamingServer Server => _server!;

    public async ValueTask InitializeAsync() => _server = await StreamingServer.StartAsync(new TimelineOptions { MaxStreamOperations = 2, MaxBodyBytes = 2048 });

    public async ValueTask DisposeAsync() => await Server.DisposeAsync();

    [Fact]
    public async Task Every_kind_of_operation_is_answered_with_its_id_and_completed()
    {
        using var client = await SocketClient.BeginAsync(Server.Address);
        Assert.Equal(SocketClient.Protocol, client.Subprotocol);

        await ExpectAsync(client, "q", "{ n }", """{"id":"q","type":"next","payload":{"data":{"n":1}}}""", """{"id":"q","type":"complete"}""");
        await ExpectAsync(client, "m", "mutation { add }", """{"id":"m","type":"next","payload":{"data":{"add":2}}}""", """{"id":"m","type":"complete"}""");
        await ExpectAsync(client, "s \"1\"", "subscription { count(to: 2) }",
            """{"id":"s \u00221\u0022","type":"next","payload":{"data":{"count":1}}}""",
            """{"id":"s \u00221\u0022","type":"next","payload":{"data":{"count":2}}}""",
            """{"id":"s \u00221\u0022","type":"complete"}""");
        await client.CloseAsync();
        await Server.ExpectNothingLeftAsync();
    }

    [Fact]
    public async Task What_cannot_run_or_fails_is_an_error_and_the_connection_goes_on()
    {
        using var client = await SocketClient.BeginAsync(Server.Address);

        await ExpectAsync(client, "1", "{ nothing }",
            """{"id":"1","type":"error","payload":[{"message":"Cannot query field \"nothing\" on type \"Query\".","locations":[{"line":1,"column":3}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}""");
        await ExpectAsync(client, "1", "subscription { refuse }",
            """{"id":"1","type":"error","payload":[{"message":"not now","locations":[{"line":1,"column":16}],"path":["refuse"],"extensions":{"code":"NOT_NOW"}}]}""");
        await ExpectAsync(client, "1", "subscription { fail }",
            """{"id":"1","type":"next","payload":{"data":{"fail":1}}}""",
            """{"id":"1","type":"error","payload":[{"message":"gone","locations":[{"line":1,"column":16}],"path":["fail"],"extensions":{"code":"GONE"}}]}""");
        await ExpectAsync(client, "1", "{ n }", """{"id":"1","type":"next","payload":{"data":{"n":1}}}""", """{"id":"1","type":"complete"}""");
    }

    [Fact]
    public async Task A_client_ends_a_subscription_and_may_use_its_id_again()
    {
        using var client = await SocketClient.BeginAsync(Server.Address);
        for (var i = 1; i <= 3; i++)
        {
            await ExpectAsync(client, "w", "subscription { wait }", """{"id":"w","type":"next","payload":{"data":{"wait":0}}}""");
            await client.SendAsync("""{"id":"w","type":"complete"}""");
            await Eventually.TrueAsync(() => Server.Source.Disposed == i, () => "The source is still open.");
        }
        await client.SendAsync("""{"id":"nothing of that name","type":"complete"}""");
        await client.SendAsync("""{"type":"ping","payload":{"n":[1]}}""");
        Assert.Equal("""{"type":"pong","payload":{"n":[1]}}""", await client.ReceiveAsync());
        Assert.Equal((1, 0), Server.Open);
    }

    [Fact]
    public async Task More_operations_than_a_connection_may_have_are_refused_one_by_one()
    {
        using var client = await SocketClient.BeginAsync(Server.Address);
        foreach (var id in new[] { "a", "b" })
            await ExpectAsync(client, id, "subscription { wait }", $"{{\"id\":\"{id}\",\"type\":\"next\",\"payload\":{{\"data\":{{\"wait\":0}}}}}}");

        await client.SubscribeAsync("c", "{ n }");

        Assert.Contains("LIMIT_STREAM_OPERATIONS", await client.ReceiveAsync(), StringComparison.Ordinal);
        await client.SendAsync("""{"type":"ping"}""");
        Assert.Equal("""{"type":"pong"}""", await client.ReceiveAsync());
    }

    [Theory]
    [InlineData("{", "closed 4400 The message is not JSON")]
    [InlineData("[]", "closed 4400 The message is not a JSON object")]
    [InlineData("{}", "closed 4400 The message has no \"type\"")]
    [InlineData("{\"type\":1}", "closed 4400 \"type\" is not a string")]
    [InlineData("{\"type\":\"start\"}", "closed 4400 \"start\" is no type of message that a client sends")]
    [InlineData("{\"type\":\"ping\",\"payload\":1}", "closed 4400 \"payload\" is not an object")]
    [InlineData("{\"type\":\"complete\"}", "closed 4400 \"complete\" has no \"id\"")]
    [InlineData("{\"type\":\"subscribe\",\"payload\":{\"query\":\"{n}\"}}", "closed 4400 \"subscribe\" has no \"id\"")]
    [InlineData("{\"id\":\"1\",\"type\":\"subscribe\"}", "closed 4400 \"payload\" of \"subscribe\": The body is empty; expected a JSON object with \"query\".")]
    [InlineData("{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":1}}", "closed 4400 \"payload\" of \"subscribe\": \"query\" is not a string.")]
    [InlineData("{\"type\":\"\\ud800\"}", "closed 4400 The message has a \\u escape that is no character")]
    public async Task A_message_that_is_none_closes_the_connection(string message, string close)
    {
        using var client = await SocketClient.BeginAsync(Server.Address);

        await client.SendAsync(message);

        Assert.Equal(close, await client.ReceiveAsync());
    }

    [Fact]
    public async Task A_message_that_is_not_text_closes_the_connection()
    {
        using var client = await SocketClient.BeginAsync(Server.Address);

        await client.SendAsync(Init, WebSocketMessageType.Binary);

        Assert.Equal("closed 4400 A message is text", await client.ReceiveAsync());
    }

    [Fact]
    public async Task A_message_that_is_too_large_closes_the_connection()
    {
        using var client = await SocketClient.BeginAsync(Server.Address);

        await client.SendAsync("""{"type":"ping","payload":{"x":"0"}}""".Replace("0", new string('0', 3000), StringComparison.Ordinal));

        Assert.Equal("closed 1009 A message may have 2048 bytes", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Who_asks_before_the_acknowledgement_is_unauthorized()
    {
        using var client = await SocketClient.ConnectAsync(Server.Address);

        await client.SubscribeAsync("1", "{ n }");

        Assert.Equal("closed 4401 Unauthorized", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Who_initialises_twice_is_sent_away()
    {
        using var client = await SocketClient.BeginAsync(Server.Address);

        await client.SendAsync(Init);

        Assert.Equal("closed 4429 Too many initialisation requests", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Who_does_not_initialise_is_sent_away()
    {
        using var client = await SocketClient.ConnectAsync(Server.Address);

        Assert.Equal("closed 4408 Connection initialisation timeout", await client.ReceiveAsync());
    }

    [Fact]
    public async Task An_id_that_is_in_use_closes_the_connection_and_ends_all_its_operations()
    {
        using var client = await SocketClient.BeginAsync(Server.Address);
        await ExpectAsync(client, "1", "subscription { wait }", """{"id":"1","type":"next","payload":{"data":{"wait":0}}}""");

        await client.SubscribeAsync("1", "{ n }");

        Assert.Equal("closed 4409 Subscriber for 1 already exists", await client.ReceiveAsync());
        await client.CloseAsync();
        await Server.ExpectNothingLeftAsync();
    }

    [Theory]
    [InlineData("graphql-ws")]
    [InlineData(null)]
    public async Task Who_speaks_another_protocol_is_told_so(string? protocol)
    {
        using var client = await SocketClient.ConnectAsync(Server.Address, protocol);

        Assert.Equal("closed 4406 Subprotocol not acceptable", await client.ReceiveAsync());
    }

    [Fact]
    public async Task A_client_hears_every_twelve_seconds_that_the_server_is_there()
    {
        using var client = await SocketClient.BeginAsync(Server.Address);

        Assert.Equal("""{"type":"ping"}""", await client.ReceiveAsync());
        await client.SendAsync("""{"type":"pong"}""");
        await ExpectAsync(client, "1", "{ n }", """{"id":"1","type":"next","payload":{"data":{"n":1}}}""", """{"id":"1","type":"complete"}""");
    }

    private static async Task ExpectAsync(SocketClient client, string id, string query, params string[] messages)
    {
        await client.SubscribeAsync(id, query);
        foreach (var message in messages)
            Assert.Equal(message, await client.ReceiveAsync());
    }
}
