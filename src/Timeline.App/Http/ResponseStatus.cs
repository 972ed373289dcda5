using Timeline.GraphQL;

namespace Timeline.App.Http;

/// <summary>The status of an answer of the engine (GraphQL over HTTP, section 6.4): never 5xx for what the client did.</summary>
public static class ResponseStatus
{
    public static int Of(ResponseOutcome outcome, ResponseMediaType type) => (outcome, type) switch
    {
        (ResponseOutcome.MutationRefused, _) => StatusCodes.Status405MethodNotAllowed,
        (_, ResponseMediaType.Json) => StatusCodes.Status200OK,
        (ResponseOutcome.Executed, _) => StatusCodes.Status200OK,
        (ResponseOutcome.TimedOut, _) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status400BadRequest,
    };
}
