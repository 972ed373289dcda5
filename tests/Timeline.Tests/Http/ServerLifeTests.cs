using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Timeline.Tests.App;
using Timeline.Tests.Http.Subscriptions;

namespace Timeline.Tests.Http;

/// <summary>How a server starts and stops; each test has one of its own.</summary>
public sealed class ServerLifeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Empty_store_gets_the_seed_data_once_and_a_line_says_so()
    {
        await using (var first = await RunningServer.StartAsync(_folder.Path))
            Assert.Single(first.Log, line => line.Contains("sqlite:timeline.db was empty: loaded the seed data", StringComparison.Ordinal));
        Assert.True(File.Exists(_folder.PathTo("timeline.db")));
        await using var second = await RunningServer.StartAsync(_folder.Path);
        Assert.DoesNotContain(second.Log, line => line.Contains("seed data", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_seed_leaves_the_store_empty()
    {
        await using var server = await RunningServer.StartAsync(_folder.Path, ["--no-seed"]);
        var answer = await server.Client.GetStringAsync("/graphql?query={summary{documents}}", TestContext.Current.CancellationToken);
        Assert.Equal("""{"data":{"summary":{"documents":0}}}""", answer);
    }

    [Fact]
    public async Task Requests_in_flight_are_finished_before_the_server_stops()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "SIGTERM is asked for, which this system does not know");
        await using var server = await RunningServer.StartAsync(_folder.Path, ["--no-seed"]);
        using var connection = new TcpClient();
        await connection.ConnectAsync(server.Address.Host, server.Address.Port, TestContext.Current.CancellationToken);
        await using var stream = connection.GetStream();
        const string Body = """{"query": "{ summary { documents } }"}""";
        await WriteAsync(stream, $"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {Body.Length}\r\n\r\n{Body[..10]}");
        // The endpoint has the request once it waits for the rest of the body; the server tells nobody, so it gets a moment.
        await Task.Delay(500, TestContext.Current.CancellationToken);
        server.Terminate();
        await WaitUntilRefusedAsync(server.Address);
        await WriteAsync(stream, Body[10..]);
        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("HTTP/1.1 200 OK", answer, StringComparison.Ordinal);
        Assert.Contains("""data":{"summary":{"documents":0}}}""", answer, StringComparison.Ordinal);
        Assert.Equal(0, await server.EndAsync());
    }

    [Fact]
    public async Task Request_that_does_not_end_is_cut_off_after_the_time_it_gets()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "SIGTERM is asked for, which this system does not know");
        await using var server = await RunningServer.StartAsync(_folder.Path, ["--no-seed", "--stop-seconds", "1"]);
        using var connection = new TcpClient();
        await connection.ConnectAsync(server.Address.Host, server.Address.Port, TestContext.Current.CancellationToken);
        await WriteAsync(connection.GetStream(), "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{");
        await Task.Delay(300, TestContext.Current.CancellationToken);
        server.Terminate();
        Assert.Equal(0, await server.EndAsync());
    }

    [Fact]
    public async Task Log_lines_can_be_JSON()
    {
        await using var server = await RunningServer.StartAsync(_folder.Path, ["--no-seed"], new() { ["TIMELINE_LOG_FORMAT"] = "json" });
        Assert.All(server.Log, line =>
        {
            using var entry = JsonDocument.Parse(line);
            Assert.Equal("timeline", entry.RootElement.GetProperty("Category").GetString());
            Assert.True(entry.RootElement.GetProperty("Timestamp").TryGetDateTime(out _));
        });
    }

    [Fact]
    public async Task Log_level_silences_what_is_below_it()
    {
        await using var probe = await RunningServer.StartAsync(_folder.Path, ["--no-seed"]);
        var run = await TimelineProgram.RunAsync(_folder.Path, ["serve", "--log-level", "error", "--urls", probe.Address.ToString(), "--store", "sqlite:other.db"]);
        run.Expect(3).ExpectOneLineOfError("address already in use");
    }

    [Fact]
    public async Task Limits_of_the_configuration_hold()
    {
        _folder.Write("appsettings.json", """{ "Timeline": { "maxDepth": 1, "maxBodyBytes": 1024, "noSeed": true } }""");
        await using var server = await RunningServer.StartAsync(_folder.Path);
        var deep = await server.Client.GetStringAsync("/graphql?query={summary{documents}}", TestContext.Current.CancellationToken);
        Assert.Contains("LIMIT_DEPTH", deep, StringComparison.Ordinal);
        using var large = await server.Client.PostAsync("/graphql", new StringContent(new string(' ', 1025), Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
    }

    [Fact]
    public async Task Store_that_breaks_while_the_server_runs_makes_it_unhealthy_and_not_dead()
    {
        await using var server = await RunningServer.StartAsync(_folder.Path, ["--no-seed"]);
        await File.WriteAllBytesAsync(_folder.PathTo("timeline.db"), new byte[8192], TestContext.Current.CancellationToken);
        foreach (var file in Directory.GetFiles(_folder.Path, "timeline.db-*"))
            await File.WriteAllBytesAsync(file, [], TestContext.Current.CancellationToken);
        using var health = await server.Client.GetAsync("/health", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, health.StatusCode);
        var told = await health.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("\"status\":\"broken\"", told, StringComparison.Ordinal);
        var id = Regex.Match(told, "\"problem\":\"Internal error ([0-9a-f]+)\\.\"").Groups[1].Value;
        Assert.NotEmpty(id);
        await Eventually.TrueAsync(() => server.Log.Any(line => line.Contains(id, StringComparison.Ordinal)), () => "The log does not tell of " + told);
        var answer = await server.Client.GetStringAsync("/graphql?query={summary{documents}}", TestContext.Current.CancellationToken);
        Assert.Contains("\"INTERNAL\"", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("timeline.db", answer, StringComparison.Ordinal);
    }

    private static async Task WriteAsync(NetworkStream stream, string text) =>
        await stream.WriteAsync(Encoding.ASCII.GetBytes(text), TestContext.Current.CancellationToken);

    private static async Task WaitUntilRefusedAsync(Uri address)
    {
        for (var i = 0; i < 100; i++)
        {
            try
            {
                using var probe = new TcpClient();
                await probe.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
            }
            catch (SocketException)
            {
                return;
            }
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
        Assert.Fail("The server still listens.");
    }
}
