using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Timeline.Tests.Telemetry;

/// <summary>Takes spans and metrics by OTLP over HTTP, as a collector does, and keeps what a test asks for.</summary>
internal sealed class OtlpReceiver : IAsyncDisposable
{
    private readonly WebApplication _app;

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

    public ConcurrentQueue<ReceivedSpan> Spans { get; } = new();

    /// <summary>Names of metrics, and which services they came from.</summary>
    public ConcurrentDictionary<string, string> Metrics { get; } = new();

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
        foreach (var resource in request.Messages(1))
        foreach (var scope in resource.Messages(2))
        foreach (var span in scope.Messages(2))
            Spans.Enqueue(new(ServiceOf(resource), scope.Messages(1).Single().Text(1), span.Text(5), span.Hex(1), span.Hex(2), span.Hex(4), Attributes(span, 9)));
    }

    // ExportMetricsServiceRequest: resource_metrics 1 (resource 1, scope_metrics 2 (scope 1, metrics 2 (name 1))).
    private void KeepMetrics(ProtobufMessage request)
    {
        foreach (var resource in request.Messages(1))
        foreach (var metric in resource.Messages(2).SelectMany(scope => scope.Messages(2)))
            Metrics[metric.Text(1)] = ServiceOf(resource);
    }

    private static string ServiceOf(ProtobufMessage resource) => Attributes(resource.Messages(1).Single(), 1)["service.name"];

    // KeyValue: key 1, value 2 (string_value 1).
    private static Dictionary<string, string> Attributes(ProtobufMessage message, int number) =>
        message.Messages(number).ToDictionary(attribute => attribute.Text(1), attribute => attribute.Messages(2).Single().Text(1), StringComparer.Ordinal);
}

/// <summary>A span as it arrived; ids as hexadecimal digits.</summary>
internal sealed record ReceivedSpan(string Service, string Source, string Name, string Trace, string Id, string Parent, Dictionary<string, string> Attributes);
