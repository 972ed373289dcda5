using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Timeline.Storage;

namespace Timeline.App.Http.Exports;

/// <summary>Files with the events of a filter: <c>/export/timeline.csv</c>, <c>.ics</c> and <c>.json</c>.</summary>
/// <param name="store">Where the events are.</param>
/// <param name="time">The clock.</param>
/// <param name="origins">Sites whose pages may ask.</param>
public sealed class ExportEndpoint(ITimelineStore store, TimeProvider time, CorsOrigins origins)
{
    /// <summary>The most events of one file.</summary>
    public const int MaxEvents = 50_000;

    private const int MaxAtOnce = 4;

    private const string Path = "/export/timeline";

    // Only so many exports are written at once, so a reader who hardly reads keeps others from theirs.
    private static readonly MinDataRate SlowestReader = new(bytesPerSecond: 16 * 1024, gracePeriod: TimeSpan.FromSeconds(10));

    private int _atOnce;

    public void Map(IEndpointRouteBuilder app)
    {
        MapFormat(app, "csv", () => new CsvExport());
        MapFormat(app, "ics", () => new CalendarExport(time));
        MapFormat(app, "json", () => new TimelineJsExport());
    }

    private void MapFormat(IEndpointRouteBuilder app, string extension, Func<IExportFormat> format) =>
        app.Map($"{Path}.{extension}", (RequestDelegate)(context => HandleAsync(context, extension, format())));

    private async Task HandleAsync(HttpContext context, string extension, IExportFormat format)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (Refuse(context.Request) is { } refusal)
        {
            if (refusal == ExportProblem.Method)
                context.Response.Headers.Allow = "GET, HEAD";
            await refusal.WriteAsync(context.Response, ResponseMediaType.Json);
            return;
        }
        try
        {
            if (Interlocked.Increment(ref _atOnce) <= MaxAtOnce)
            {
                await ExportAsync(context, extension, format);
                return;
            }
            context.Response.Headers.RetryAfter = "5";
            await ExportProblem.Busy(MaxAtOnce).WriteAsync(context.Response, ResponseMediaType.Json);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone: there is nobody to tell.
        }
        finally
        {
            Interlocked.Decrement(ref _atOnce);
        }
    }

    private async Task ExportAsync(HttpContext context, string extension, IExportFormat format)
    {
        EventFilter filter;
        try
        {
            filter = ExportParameters.Read(context.Request.Query);
        }
        catch (FormatException problem)
        {
            await HttpProblem.BadRequest(problem.Message).WriteAsync(context.Response, ResponseMediaType.Json);
            return;
        }
        var pages = new EventPages(store, filter);
        var count = await pages.CountAsync(context.RequestAborted);
        if (count > MaxEvents)
        {
            await ExportProblem.TooMany(count, MaxEvents).WriteAsync(context.Response, ResponseMediaType.Json);
            return;
        }
        context.Response.ContentType = format.ContentType;
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"timeline.{extension}\"";
        if (!HttpMethods.IsHead(context.Request.Method))
            await WriteAsync(context, pages, format);
    }

    private static async Task WriteAsync(HttpContext context, EventPages pages, IExportFormat format)
    {
        if (context.Features.Get<IHttpMinResponseDataRateFeature>() is { } reader)
            reader.MinDataRate = SlowestReader;
        var output = context.Response.BodyWriter;
        format.Begin(output);
        await foreach (var page in pages.ReadAsync(context.RequestAborted))
        {
            foreach (var exported in page)
                format.Write(exported, output);
            await output.FlushAsync(context.RequestAborted);
        }
        format.End(output);
        await output.FlushAsync(context.RequestAborted);
    }

    private HttpProblem? Refuse(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) ? ExportProblem.Method
        : origins.IsStranger(request) ? ExportProblem.CrossSite
        : null;
}
