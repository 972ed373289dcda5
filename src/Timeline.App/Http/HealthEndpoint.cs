using System.Text.Json;
using Timeline.App.Http.Subscriptions;
using Timeline.Storage;
using Timeline.Topics;

namespace Timeline.App.Http;

/// <summary>Whether the program can do its work: 200 when the store answers, 503 when it does not.</summary>
public sealed class HealthEndpoint(ITimelineStore store, OpenStreams streams, Operations operations, ILogger log)
{
    public const string Address = "/health";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly TopicId[] Probe = [new("topic:health-probe")];

    public async Task HandleAsync(HttpContext context)
    {
        var problem = await ProblemAsync(context.RequestAborted);
        var response = context.Response;
        response.StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        response.ContentType = ResponseMediaTypes.HeaderOf(ResponseMediaType.Json);
        response.Headers.CacheControl = "no-store";
        using (var writer = new Utf8JsonWriter(response.BodyWriter))
        {
            writer.WriteStartObject();
            writer.WriteString("status"u8, problem is null ? "ok" : "broken");
            writer.WriteStartObject("store"u8);
            writer.WriteBoolean("reachable"u8, problem is null);
            if (problem is not null)
                writer.WriteString("problem"u8, problem);
            writer.WriteEndObject();
            writer.WriteStartObject("streams"u8);
            writer.WriteNumber("open"u8, streams.Count);
            writer.WriteNumber("subscriptions"u8, operations.ActiveSubscriptions);
            writer.WriteEndObject();
            writer.WriteString("version"u8, ProgramVersion.Text);
            writer.WriteEndObject();
        }
        await response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    /// <summary>Asks the store for one thing by its key: the cheapest question that it cannot answer without being there.</summary>
    private async Task<string?> ProblemAsync(CancellationToken aborted)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        patience.CancelAfter(Patience);
        try
        {
            await store.LoadTopicsAsync(Probe, patience.Token);
            return null;
        }
        catch (StoreException problem)
        {
            // What a store says may name files and servers, and anybody may ask.
            var id = LastResort.NewId();
            log.UnexpectedFailure(problem, id, Address);
            return $"Internal error {id}.";
        }
        catch (OperationCanceledException) when (!aborted.IsCancellationRequested)
        {
            return $"The store did not answer within {Patience.TotalSeconds:0} seconds.";
        }
    }
}
