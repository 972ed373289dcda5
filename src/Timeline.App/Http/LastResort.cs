using Timeline.GraphQL;

namespace Timeline.App.Http;

/// <summary>What no endpoint caught: logged with an id, and the client is told the id and nothing else.</summary>
public sealed class LastResort(RequestDelegate next, ILogger<LastResort> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception problem) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            var id = Guid.NewGuid().ToString("N")[..12];
            log.UnexpectedFailure(problem, id, context.Request.Path);
            context.Response.Clear();
            await new HttpProblem(StatusCodes.Status500InternalServerError, ErrorCodes.Internal, $"Internal error {id}.")
                .WriteAsync(context.Response, ResponseMediaType.Json);
        }
    }
}
