using System.Runtime.CompilerServices;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Timeline.App.Http;
using Timeline.GraphQL;

namespace Timeline.App.Telemetry;

/// <summary>
/// Sends spans and metrics to a receiver by OTLP: those of the engine, the web server's for each request, and the metrics
/// of the runtime. A receiver that is not there is told to nobody and keeps nothing waiting.
/// </summary>
/// <remarks>
/// How is said by the variables of OpenTelemetry's specification, which the package reads: <c>OTEL_SERVICE_NAME</c>,
/// <c>OTEL_RESOURCE_ATTRIBUTES</c>, <c>OTEL_EXPORTER_OTLP_HEADERS</c>, <c>…_TIMEOUT</c>, <c>…_PROTOCOL</c>,
/// <c>OTEL_TRACES_SAMPLER</c>, <c>OTEL_BSP_…</c>, <c>OTEL_METRIC_EXPORT_INTERVAL</c>.
/// </remarks>
public sealed class OtlpExport : IDisposable
{
    private const string ProtocolVariable = "OTEL_EXPORTER_OTLP_PROTOCOL";

    private static readonly string[] Meters = [GraphQLTelemetry.Name, "Microsoft.AspNetCore.Hosting", "System.Runtime"];

    private readonly TracerProvider _spans;
    private readonly MeterProvider _metrics;

    private OtlpExport(Uri endpoint)
    {
        // What the environment says comes last and wins.
        var resource = ResourceBuilder.CreateEmpty()
            .AddService(CommandLine.ProgramName, serviceVersion: ProgramVersion.Text)
            .AddTelemetrySdk()
            .AddEnvironmentVariableDetector();
        _spans = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(resource)
            .AddSource(GraphQLTelemetry.Name, "Microsoft.AspNetCore")
            .AddOtlpExporter(otlp => Address(otlp, endpoint, "v1/traces"))
            .Build();
        _metrics = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(resource)
            .AddMeter(Meters)
            .AddOtlpExporter(otlp => Address(otlp, endpoint, "v1/metrics"))
            .Build();
    }

    /// <summary>Begins to send, where a receiver is set.</summary>
    /// <returns>Null where none is set; nothing of OpenTelemetry is then loaded.</returns>
    /// <exception cref="UsageException">The setting is no address.</exception>
    public static IDisposable? Start(string endpoint) => endpoint == OtlpEndpoint.None ? null : Start(OtlpEndpoint.Parse(endpoint));

    /// <summary>Sends what is left, for as long as the receiver takes and some seconds at most.</summary>
    public void Dispose()
    {
        _spans.Dispose();
        _metrics.Dispose();
    }

    // Apart, so that the package's assemblies are loaded by who comes here only.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static OtlpExport Start(Uri endpoint) => new(endpoint);

    private static void Address(OtlpExporterOptions otlp, Uri endpoint, string signal)
    {
        // The package would speak gRPC unless told; HTTP passes every proxy, and is what the specification recommends.
        var isGrpc = Environment.GetEnvironmentVariable(ProtocolVariable) == "grpc";
        otlp.Protocol = isGrpc ? OtlpExportProtocol.Grpc : OtlpExportProtocol.HttpProtobuf;
        otlp.Endpoint = isGrpc ? endpoint : new Uri(endpoint.AbsoluteUri.TrimEnd('/') + "/" + signal);
    }
}
