using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Timeline.Tests.Telemetry;

/// <summary>Takes spans and metrics by OTLP over HTTP, as a collector does, and keeps what a test asks for.</summary>
internal sealed class OtlpReceiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Lock _keeping = new();
    private ImmutableArray<ReceivedSpan> _spans = [];
    private ImmutableDictionary<string, string> _metrics = ImmutableDictionary<string, string>.Empty;

    private OtlpReceiver()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        _app = builder.Build();
        _app.Map("/v1/traces", (RequestDelegate)(context => ReceiveAsync(context, KeepSpans)));
        _app.Map("/v1/metrics", (RequestDelegate)(context => ReceiveAsync(context, KeepMetrics)));
    }

    public string Address => _app.Urls.Single();

    /// <summary>All spans so far; those of one request to the receiver come together.</summary>
    public IReadOnlyList<ReceivedSpan> Spans
    {
        get
        {
            lock (_keeping)
                return _spans;
        }
    }

    /// <summary>Names of all metrics so far, and which services they came from.</summary>
    public IReadOnlyDictionary<string, string> Metrics
    {
        get
        {
            lock (_keeping)
                return _metrics;
        }
    }

    /// <summary>Method, content type and the header <c>x-key</c> of each request.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public static async Task<OtlpReceiver> StartAsync()
    {
        var receiver = new OtlpReceiver();
        await receiver._app.StartAsync(TestContext.Current.CancellationToken);
        return receiver;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task ReceiveAsync(HttpContext context, Action<ProtobufMessage> keep)
    {
        Requests.Enqueue($"{context.Request.Method} {context.Request.ContentType} {context.Request.Headers["x-key"]}");
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        keep(new ProtobufMessage(body.ToArray()));
        // An empty message: everything was taken.
        context.Response.ContentType = "application/x-protobuf";
    }

    // ExportTraceServiceRequest: resource_spans 1 (resource 1, scope_spans 2 (scope 1 (name 1), spans 2)).
    private void KeepSpans(ProtobufMessage request)
    {
        var spans =
            from resource in request.Messages(1)
            from scope in resource.Messages(2)
            from span in scope.Messages(2)
            select new ReceivedSpan(ServiceOf(resource), scope.Messages(1).Single().Text(1), span.Text(5), span.Hex(1), span.Hex(2), span.Hex(4), Attributes(span, 9));
        lock (_keeping)
            _spans = _spans.AddRange(spans);
    }

    // ExportMetricsServiceRequest: resource_metrics 1 (resource 1, scope_metrics 2 (scope 1, metrics 2 (name 1))).
    private void KeepMetrics(ProtobufMessage request)
    {
        var metrics =
            from resource in request.Messages(1)
            from scope in resource.Messages(2)
            from metric in scope.Messages(2)
            select KeyValuePair.Create(metric.Text(1), ServiceOf(resource));
        lock (_keeping)
            _metrics = _metrics.SetItems(metrics);
    }

    private static string ServiceOf(ProtobufMessage resource) => Attributes(resource.Messages(1).Single(), 1)["service.name"];

    // KeyValue: key 1, value 2 (string_value 1).
    private static Dictionary<string, string> Attributes(ProtobufMessage message, int number) =>
        message.Messages(number).ToDictionary(attribute => attribute.Text(1), attribute => attribute.Messages(2).Single().Text(1), StringComparer.Ordinal);
}

/// <summary>A span as it arrived; ids as hexadecimal digits.</summary>
internal sealed record ReceivedSpan(string Service, string Source, string Name, string Trace, string Id, string Parent, Dictionary<string, string> Attributes);
