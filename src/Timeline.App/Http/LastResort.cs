using Timeline.GraphQL;

namespace Timeline.App.Http;

/// <summary>What no endpoint caught: logged with an id, and the client is told the id and nothing else.</summary>
public sealed class LastResort(RequestDelegate next, ILogger<LastResort> log)
{
    /// <summary>What a client is told of a failure, and the log beside what failed.</summary>
    public static string NewId() => Guid.NewGuid().ToString("N")[..12];

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception problem) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            var id = NewId();
            log.UnexpectedFailure(problem, id, context.Request.Path);
            context.Response.Clear();
            await new HttpProblem(StatusCodes.Status500InternalServerError, ErrorCodes.Internal, $"Internal error {id}.")
                .WriteAsync(context.Response, ResponseMediaType.Json);
        }
    }
}
