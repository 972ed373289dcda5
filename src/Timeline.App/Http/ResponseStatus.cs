using Timeline.GraphQL;

namespace Timeline.App.Http;

/// <summary>The status of an answer of the engine (GraphQL over HTTP, section 6.4): never 5xx for what the client did.</summary>
public static class ResponseStatus
{
    /// <summary>Data beside errors, in the draft of 2026.</summary>
    public const int PartialData = 294;

    public static int Of(GraphQLResponse response, ResponseMediaType type, StatusCodeStyle style) => (response.Outcome, style) switch
    {
        (ResponseOutcome.MutationRefused, _) => StatusCodes.Status405MethodNotAllowed,
        (ResponseOutcome.Executed, StatusCodeStyle.Watershed2026) when response.Errors.Count > 0 => PartialData,
        (ResponseOutcome.Executed, _) => StatusCodes.Status200OK,
        // Nothing was executed, and proxies and clients know what 503 with Retry-After means, in whichever media type.
        (ResponseOutcome.Overloaded, _) => StatusCodes.Status503ServiceUnavailable,
        (ResponseOutcome.TimedOut, _) when style == StatusCodeStyle.Watershed2026 || type == ResponseMediaType.GraphQLResponse => StatusCodes.Status503ServiceUnavailable,
        (ResponseOutcome.TimedOut, _) => StatusCodes.Status200OK,
        (ResponseOutcome.ParseFailed, StatusCodeStyle.Watershed2026) => StatusCodes.Status400BadRequest,
        _ => OfRequestError(type, style),
    };

    /// <summary>The status of a well-formed request that cannot be carried out.</summary>
    public static int OfRequestError(ResponseMediaType type, StatusCodeStyle style) => (type, style) switch
    {
        (_, StatusCodeStyle.Watershed2026) => StatusCodes.Status422UnprocessableEntity,
        (ResponseMediaType.Json, _) => StatusCodes.Status200OK,
        _ => StatusCodes.Status400BadRequest,
    };
}
