using System.Net;
using System.Net.Sockets;
using Timeline.App;
using Timeline.App.Telemetry;
using Timeline.Tests.App;
using Timeline.Tests.Http;

namespace Timeline.Tests.Telemetry;

/// <summary>What a receiver of OpenTelemetry gets from the real program, and what happens without one.</summary>
public sealed class OtlpExportTests : IDisposable
{
    private const string Question = """{"query": "query Latest { timeline(first: 2) { nodes { title claims { nodes { article { title } } } } } }"}""";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly Dictionary<string, string> Soon = new() { ["OTEL_BSP_SCHEDULE_DELAY"] = "100", ["OTEL_METRIC_EXPORT_INTERVAL"] = "100" };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Receiver_gets_the_spans_of_a_request_and_the_metrics()
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        await using var server = await RunningServer.StartAsync(_folder.Path, ["--otlp-endpoint", receiver.Address], Soon);

        await server.Client.AskAsync(Question);
        await UntilAsync(() => receiver.Spans.Any(span => span.Source == "Microsoft.AspNetCore") && receiver.Metrics.ContainsKey("graphql.operation.duration"));

        var query = Assert.Single(receiver.Spans, span => span.Name == "query");
        Assert.Equal(("timeline", "Timeline.GraphQL", "query", "Latest"), (query.Service, query.Source, query.Attributes["graphql.operation.type"], query.Attributes["graphql.operation.name"]));
        Assert.Equal(["graphql.execute", "graphql.parse", "graphql.validate"], Below(receiver, query));
        Assert.Equal(["Event.claims", "Query.timeline", "articles"], Below(receiver, receiver.Spans.Single(span => span.Name == "graphql.execute")));
        var request = Assert.Single(receiver.Spans, span => span.Id == query.Parent);
        Assert.Equal(("Microsoft.AspNetCore", ""), (request.Source, request.Parent));
        await UntilAsync(() => receiver.Metrics.ContainsKey("http.server.request.duration") && receiver.Metrics.ContainsKey("dotnet.process.cpu.time"));
        Assert.Equal("timeline", receiver.Metrics["graphql.prepared.lookups"]);
        Assert.All(receiver.Requests, line => Assert.Equal("POST application/x-protobuf ", line));
    }

    [Fact]
    public async Task Variables_of_OpenTelemetry_are_heard_and_a_trace_is_continued()
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        Dictionary<string, string> environment = new(Soon)
        {
            ["TIMELINE_OTLP_ENDPOINT"] = receiver.Address + "/", ["OTEL_SERVICE_NAME"] = "archive", ["OTEL_EXPORTER_OTLP_HEADERS"] = "x-key=secret",
        };
        await using var server = await RunningServer.StartAsync(_folder.Path, ["--no-seed"], environment);
        const string Trace = "0af7651916cd43dd8448eb211c80319c";
        server.Client.DefaultRequestHeaders.Add("traceparent", $"00-{Trace}-b7ad6b7169203331-01");

        await server.Client.AskAsync(Question);
        await UntilAsync(() => receiver.Spans.Any(span => span.Source == "Microsoft.AspNetCore") && receiver.Metrics.Count > 0);

        Assert.All(receiver.Spans, span => Assert.Equal(("archive", Trace), (span.Service, span.Trace)));
        Assert.Contains(receiver.Spans, span => span.Parent == "b7ad6b7169203331");
        Assert.All(receiver.Metrics.Values, service => Assert.Equal("archive", service));
        Assert.All(receiver.Requests, line => Assert.EndsWith(" secret", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_left_is_sent_when_the_server_stops()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "SIGTERM is asked for, which this system does not know");
        await using var receiver = await OtlpReceiver.StartAsync();
        await using var server = await RunningServer.StartAsync(_folder.Path, ["--no-seed", "--otlp-endpoint", receiver.Address], new() { ["OTEL_BSP_SCHEDULE_DELAY"] = "600000" });

        await server.Client.AskAsync(Question);
        server.Terminate();

        Assert.Equal(0, await server.EndAsync());
        Assert.Contains(receiver.Spans, span => span.Name == "query");
        Assert.Contains("graphql.operation.duration", receiver.Metrics.Keys);
    }

    [Fact]
    public async Task Receiver_that_is_not_there_disturbs_nothing()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "SIGTERM is asked for, which this system does not know");
        await using var server = await RunningServer.StartAsync(_folder.Path, ["--no-seed", "--otlp-endpoint", $"http://127.0.0.1:{ClosedPort()}"], Soon);
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal("""{"data":{"timeline":{"nodes":[]}}}""", (await server.Client.AskAsync(Question)).Text);
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }
        server.Terminate();
        Assert.Equal(0, await server.EndAsync());
        Assert.DoesNotContain(server.Log, line => line.Contains("rror", StringComparison.Ordinal) || line.Contains("warn", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_receiver_nothing_of_the_exporter_is_loaded()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux tells which files a process has mapped");
        await using var server = await RunningServer.StartAsync(_folder.Path, ["--no-seed"]);
        await server.Client.AskAsync(Question);
        Assert.DoesNotContain("OpenTelemetry", server.MappedFiles, StringComparison.Ordinal);
        Assert.Contains("Timeline.GraphQL.dll", server.MappedFiles, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost:4318")]
    [InlineData("4318")]
    [InlineData("http://localhost:4318/?key=1")]
    public void What_is_no_address_is_refused(string text) =>
        Assert.Contains($"\"{text}\" is not allowed; expected the receiver's address", Assert.Throws<UsageException>(() => OtlpEndpoint.Parse(text)).Message, StringComparison.Ordinal);

    private static IEnumerable<string> Below(OtlpReceiver receiver, ReceivedSpan parent) =>
        receiver.Spans.Where(span => span.Parent == parent.Id).Select(span => span.Name).Order(StringComparer.Ordinal);

    private static async Task UntilAsync(Func<bool> condition)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        while (!condition())
            await Task.Delay(20, patience.Token);
    }

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
