using System.Text.Json;
using Timeline.Tests.App;

namespace Timeline.Tests.Http.Subscriptions;

/// <summary>The real program with connections that stay open.</summary>
public sealed class ProgramStreamsTests : IDisposable
{
    private const string Answer = """{"data":{"summary":{"documents":0}}}""";

    private const string Document = """
        article: { id: article:one, title: One, published: 2023-03-07 }
        actors: [{ id: person:ann, name: Ann }]
        claims:
          - { event: event:meeting, kind: MEETING, title: "A meeting", when: 2023-03-04, who: [person:ann] }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_way_leads_to_the_store_and_health_tells_what_is_open()
    {
        await using var server = await RunningServer.StartAsync(_folder.Path, ["--no-seed"]);
        using var socket = await SocketClient.BeginAsync(server.Address);
        await socket.SubscribeAsync("1", "{ summary { documents } }");
        Assert.Equal($"{{\"id\":\"1\",\"type\":\"next\",\"payload\":{Answer}}}", await socket.ReceiveAsync());
        using (var events = await EventReader.PostAsync(server.Client, "{ summary { documents } }"))
        {
            Assert.Equal("event: next|data: " + Answer, await events.NextAsync());
            Assert.Equal("event: complete|data:", await events.NextAsync());
        }
        using (var shared = await server.Client.PutAsync("/graphql/stream", null, TestContext.Current.CancellationToken))
            Assert.Equal(System.Net.HttpStatusCode.Created, shared.StatusCode);

        Assert.Equal((2, 0), await OpenAsync(server));
        await socket.CloseAsync();
        await Eventually.TrueAsync(async () => await OpenAsync(server) == (1, 0), () => "The WebSocket is still counted.");
    }

    [Fact]
    public async Task What_is_recorded_is_told_in_every_way_to_those_who_listen()
    {
        const string Listen = "subscription { eventChanged { kind eventId event { title } } }";
        const string Told = """{"data":{"eventChanged":{"kind":"CREATED","eventId":"event:meeting","event":{"title":"A meeting"}}}}""";
        await using var server = await RunningServer.StartAsync(_folder.Path, ["--no-seed"]);
        using var socket = await SocketClient.BeginAsync(server.Address);
        await socket.SubscribeAsync("1", Listen);
        using var events = await EventReader.PostAsync(server.Client, Listen);
        await Eventually.TrueAsync(async () => await OpenAsync(server) == (2, 2), () => "Not both listen.");

        var recorded = await server.Client.AskAsync(JsonSerializer.Serialize(new
        {
            query = "mutation ($document: String!) { recordArticle(document: $document) { documents { complaints { what } } } }",
            variables = new { document = Document },
        }));

        Assert.DoesNotContain("what", recorded.Text, StringComparison.Ordinal);
        Assert.Equal("event: next|data: " + Told, await events.NextAsync());
        Assert.Equal($"{{\"id\":\"1\",\"type\":\"next\",\"payload\":{Told}}}", await socket.ReceiveAsync());
        socket.Abort();
        events.Dispose();
        await Eventually.TrueAsync(async () => await OpenAsync(server) == (0, 0), () => "Somebody is still counted.");
    }

    [Fact]
    public async Task A_thousand_listeners_that_come_and_go_leave_nothing_behind()
    {
        await using var server = await RunningServer.StartAsync(_folder.Path, ["--no-seed"]);

        await Parallel.ForAsync(0, 1000, new ParallelOptions { MaxDegreeOfParallelism = 32, CancellationToken = TestContext.Current.CancellationToken }, async (i, _) =>
        {
            using var client = await SocketClient.BeginAsync(server.Address);
            await client.SubscribeAsync("1", "subscription { eventChanged { eventId } }");
            if (i % 2 == 0)
                await client.SendAsync("""{"id":"1","type":"complete"}""");
            if (i % 3 == 0)
                await client.CloseAsync();
            else
                client.Abort();
        });

        await Eventually.TrueAsync(async () => await OpenAsync(server) == (0, 0), () => "Somebody is still counted.");
    }

    [Fact]
    public async Task Program_that_is_told_to_stop_does_not_wait_for_connections_that_stay_open()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "SIGTERM is asked for, which this system does not know");
        await using var server = await RunningServer.StartAsync(_folder.Path, ["--no-seed", "--stop-seconds", "600"]);
        using var polite = await SocketClient.BeginAsync(server.Address);
        using var deaf = await SocketClient.BeginAsync(server.Address);

        server.Terminate();

        Assert.Equal("closed 1001 The server stops", await polite.ReceiveAsync());
        await polite.CloseAsync();
        Assert.Equal(0, await server.EndAsync());
    }

    private static async Task<(int Open, int Subscriptions)> OpenAsync(RunningServer server)
    {
        using var health = JsonDocument.Parse(await server.Client.GetStringAsync("/health", TestContext.Current.CancellationToken));
        var streams = health.RootElement.GetProperty("streams");
        return (streams.GetProperty("open").GetInt32(), streams.GetProperty("subscriptions").GetInt32());
    }
}
