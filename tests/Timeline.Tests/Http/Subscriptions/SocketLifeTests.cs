using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Http;
using Timeline.App.Configuration;
using Timeline.App.Http;
using Timeline.App.Http.Subscriptions;
using Timeline.GraphQL;

namespace Timeline.Tests.Http.Subscriptions;

/// <summary>Who may connect over WebSocket, and what is left of connections that end in every way there is.</summary>
public sealed class SocketLifeTests
{
    [Theory]
    [InlineData("https://evil.example", false)]
    [InlineData("null", false)]
    [InlineData("http://127.0.0.1:1", false)]
    [InlineData("https://friend.example", true)]
    [InlineData("the same", true)]
    [InlineData(null, true)]
    public async Task Pages_of_other_sites_connect_only_where_they_are_allowed(string? origin, bool isAllowed)
    {
        await using var server = await StreamingServer.StartAsync(new TimelineOptions { CorsOrigins = "https://friend.example" });
        var connecting = SocketClient.ConnectAsync(server.Address, origin: origin == "the same" ? server.Address.GetLeftPart(UriPartial.Authority) : origin);

        if (isAllowed)
            (await connecting).Dispose();
        else
            Assert.Equal("Refused: 403", (await Assert.ThrowsAsync<HttpRequestException>(() => connecting)).Message);
        await server.ExpectNothingLeftAsync();
    }

    [Fact]
    public async Task More_connections_than_there_may_be_are_refused_until_one_ends()
    {
        await using var server = await StreamingServer.StartAsync(new TimelineOptions { MaxStreams = 2 });
        using var first = await SocketClient.BeginAsync(server.Address);
        using var second = await SocketClient.BeginAsync(server.Address);

        Assert.Equal("Refused: 503", (await Assert.ThrowsAsync<HttpRequestException>(() => SocketClient.ConnectAsync(server.Address))).Message);
        Assert.Equal(2, server.Open.Streams);

        await first.CloseAsync();
        await Eventually.TrueAsync(() => server.Open.Streams == 1, () => "The first is still counted.");
        (await SocketClient.BeginAsync(server.Address)).Dispose();
    }

    [Fact]
    public async Task A_thousand_that_come_and_go_with_and_without_a_word_leave_nothing_behind()
    {
        await using var server = await StreamingServer.StartAsync();

        await Parallel.ForAsync(0, 1000, new ParallelOptions { MaxDegreeOfParallelism = 32, CancellationToken = TestContext.Current.CancellationToken }, async (i, _) =>
        {
            using var client = await SocketClient.ConnectAsync(server.Address);
            if (i % 5 == 0)
            {
                client.Abort();
                return;
            }
            await client.SendAsync("""{"type":"connection_init"}""");
            await client.SubscribeAsync("1", i % 2 == 0 ? "subscription { wait }" : "subscription { count(to: 1000) }");
            if (i % 3 == 0)
                await client.ReceiveAsync();
            if (i % 4 == 0)
                await client.CloseAsync();
            else
                client.Abort();
        });

        await server.ExpectNothingLeftAsync();
        Assert.True(server.Source.Opened > 100, $"Only {server.Source.Opened} sources were opened.");
    }

    [Fact]
    public async Task A_client_that_does_not_read_makes_its_source_wait_and_is_cut_off()
    {
        await using var server = await StreamingServer.StartAsync(new TimelineOptions { SlowClientSeconds = 2 });
        using var client = await ShyClientAsync(server.Address);

        await Eventually.TrueAsync(() => server.Source.Opened == 1, () => "The flood did not begin.");
        await server.ExpectNothingLeftAsync();
        // What the machine's own buffers take, at 100 kB an event, and no more: nothing was piled up.
        Assert.InRange(server.Source.Flooded, 1, 500);
    }

    [Fact]
    public async Task A_server_that_stops_says_so_and_does_not_wait()
    {
        await using var server = await StreamingServer.StartAsync();
        using var polite = await SocketClient.BeginAsync(server.Address);
        using var deaf = await SocketClient.BeginAsync(server.Address);
        foreach (var client in new[] { polite, deaf })
        {
            await client.SubscribeAsync("1", "subscription { wait }");
            await client.ReceiveAsync();
        }

        var stopping = server.StopAsync();

        Assert.Equal("closed 1001 The server stops", await polite.ReceiveAsync());
        await polite.CloseAsync();
        await stopping;
        await server.ExpectNothingLeftAsync();
    }

    [Fact]
    public async Task A_server_that_stops_says_so_to_those_who_come_late()
    {
        var host = new StreamHost(StreamRules.Of(new TimelineOptions()), new OpenStreams(1), _ => { }, new CancellationToken(canceled: true));
        var documents = new DocumentChoice(TrustedDocuments.None, new PersistedDocuments(0), onlyTrusted: false);
        var source = new StreamingSource();
        var operations = new Operations(new GraphQLEngine(source.Schema, new GraphQLOptions()), documents, () => source);
        var context = new DefaultHttpContext { Response = { Body = new MemoryStream() } };

        await new SocketEndpoint(operations, new CorsOrigins(CorsOrigins.None), host).HandleAsync(context);

        Assert.Equal(StatusCodes.Status503ServiceUnavailable, context.Response.StatusCode);
        Assert.Contains("\"STOPPING\"", Encoding.UTF8.GetString(((MemoryStream)context.Response.Body).ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trusted_documents_are_honoured()
    {
        var text = "subscription { count(to: 1) }"u8.ToArray();
        var id = TrustedDocuments.IdOf(text);
        await using var server = await StreamingServer.StartAsync(new TimelineOptions { OnlyTrusted = true }, new TrustedDocuments(new Dictionary<string, TrustedDocument> { [id] = new(text, "a test") }));
        using var client = await SocketClient.BeginAsync(server.Address);

        await client.SubscribeAsync("1", "subscription { count(to: 1) }");
        Assert.Contains("DOCUMENT_NOT_TRUSTED", await client.ReceiveAsync(), StringComparison.Ordinal);
        await client.SendAsync($$$"""{"id":"1","type":"subscribe","payload":{"documentId":"{{{id}}}"}}""");
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"count":1}}}""", await client.ReceiveAsync());
    }

    /// <summary>Asks for a flood over a bare connection, and reads nothing of it.</summary>
    private static async Task<TcpClient> ShyClientAsync(Uri server)
    {
        var client = new TcpClient { ReceiveBufferSize = 4096 };
        await client.ConnectAsync(server.Host, server.Port, TestContext.Current.CancellationToken);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"GET /graphql HTTP/1.1\r\nHost: {server.Authority}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
            + "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n"), TestContext.Current.CancellationToken);
        var head = new byte[4096];
        Assert.StartsWith("HTTP/1.1 101", Encoding.ASCII.GetString(head, 0, await stream.ReadAsync(head, TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        foreach (var message in new[] { """{"type":"connection_init"}""", """{"id":"1","type":"subscribe","payload":{"query":"subscription { flood }"}}""" })
            await stream.WriteAsync(Frame(message), TestContext.Current.CancellationToken);
        return client;
    }

    // A text frame as clients send it (RFC 6455, section 5.2), masked by zeros, which change nothing.
    private static byte[] Frame(string message) => [0x81, (byte)(0x80 | message.Length), 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(message)];
}
