using System.Buffers;
using System.Text.Json;
using Timeline.GraphQL;

namespace Timeline.App.Http;

/// <summary>A request that never reached the engine: its status, and one error in the shape of a GraphQL response.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">What <c>extensions.code</c> says.</param>
/// <param name="Message">What was wrong and what was expected.</param>
public sealed record HttpProblem(int Status, string Code, string Message)
{
    private const string NotFoundCode = "PERSISTED_QUERY_NOT_FOUND";

    public static HttpProblem BadRequest(string message) => new(StatusCodes.Status400BadRequest, "BAD_REQUEST", message);

    /// <summary>JSON that can be read and is no GraphQL request.</summary>
    public static HttpProblem BadParameters(string message) => BadRequest(message) with { DraftStatus = StatusCodes.Status422UnprocessableEntity };

    public static HttpProblem CrossSite { get; } = new(StatusCodes.Status403Forbidden, "CROSS_SITE_REQUEST",
        "Another site's page sent this GET; send POST with content type application/json, or the header GraphQL-Preflight: 1.");

    public static HttpProblem Host { get; } = new(StatusCodes.Status421MisdirectedRequest, "HOST_NOT_ALLOWED",
        "This server is not asked by that host name; the setting hosts allows more names.");

    public static HttpProblem Method { get; } = new(StatusCodes.Status405MethodNotAllowed, "METHOD_NOT_ALLOWED",
        "Use POST, or GET for queries.");

    public static HttpProblem NotAcceptable { get; } = new(StatusCodes.Status406NotAcceptable, "NOT_ACCEPTABLE",
        $"The answer is {ResponseMediaTypes.GraphQLResponse} or {ResponseMediaTypes.Json}, in UTF-8; the Accept header allows neither.");

    // The messages are Apollo's: some clients read them instead of the code.
    public static HttpProblem PersistedQueryNotFound { get; } = new(StatusCodes.Status400BadRequest, NotFoundCode,
        "PersistedQueryNotFound")
    {
        IsAboutDocument = true,
    };

    public static HttpProblem PersistedQueryNotSupported { get; } = new(StatusCodes.Status400BadRequest, "PERSISTED_QUERY_NOT_SUPPORTED",
        "PersistedQueryNotSupported")
    {
        IsAboutDocument = true,
    };

    public static HttpProblem PersistedQueryMismatch { get; } = new(StatusCodes.Status400BadRequest, "PERSISTED_QUERY_HASH_MISMATCH",
        "provided sha does not match query");

    public static HttpProblem DocumentNotTrusted { get; } = new(StatusCodes.Status403Forbidden, "DOCUMENT_NOT_TRUSTED",
        "This server answers trusted documents only; expected the \"documentId\" of one.");

    public static HttpProblem DocumentNotFound(string id) => new(StatusCodes.Status400BadRequest, NotFoundCode,
        $"No trusted document has the id \"{id}\".")
    {
        IsAboutDocument = true,
    };

    public static HttpProblem BatchTooLarge(int most) => new(StatusCodes.Status400BadRequest, "LIMIT_BATCH",
        $"The batch has more than {most} requests; send fewer, or raise the setting max-batch.");

    public static HttpProblem TooLarge(long limit) => new(StatusCodes.Status413PayloadTooLarge, "PAYLOAD_TOO_LARGE",
        $"The body is larger than {limit} bytes; the setting max-body-bytes raises the limit.");

    public static HttpProblem ContentType { get; } = new(StatusCodes.Status415UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE",
        $"The content type must be {ResponseMediaTypes.Json}, in UTF-8 and without content encoding.");

    /// <summary>A subscription that was asked for as if it had one answer.</summary>
    public static HttpProblem SubscriptionNeedsStream { get; } = new(StatusCodes.Status400BadRequest, ErrorCodes.OperationResolutionFailure,
        "A subscription is answered many times: ask with Accept: text/event-stream, or over a WebSocket at this address with the subprotocol graphql-transport-ws.")
    {
        IsAboutDocument = true,
    };

    public static HttpProblem CrossSiteSocket { get; } = new(StatusCodes.Status403Forbidden, "CROSS_SITE_REQUEST",
        "Another site's page opened this WebSocket; the setting cors-origins names the sites that may.");

    public static HttpProblem TooManyStreams { get; } = new(StatusCodes.Status503ServiceUnavailable, "LIMIT_STREAMS",
        "As many WebSocket connections and event streams are open as may be; come again later, or raise the setting max-streams.");

    public static HttpProblem Stopping { get; } = new(StatusCodes.Status503ServiceUnavailable, "STOPPING",
        "The server stops and opens no connection any more; come again when it is back.");

    public static HttpProblem TooManyOperations(int most) => new(StatusCodes.Status429TooManyRequests, "LIMIT_STREAM_OPERATIONS",
        $"This connection has {most} operations already; end one, or raise the setting max-stream-operations.");

    public static HttpProblem StreamMethod { get; } = new(StatusCodes.Status405MethodNotAllowed, "METHOD_NOT_ALLOWED",
        "Use PUT to reserve an event stream, GET to open it, POST to send an operation, DELETE to end one.");

    public static HttpProblem StreamNotAcceptable { get; } = new(StatusCodes.Status406NotAcceptable, "NOT_ACCEPTABLE",
        "The answer is text/event-stream; the Accept header does not name it.");

    public static HttpProblem StreamTokenMissing { get; } = new(StatusCodes.Status401Unauthorized, "STREAM_TOKEN_MISSING",
        "Whose event stream this is about is not said; expected the token that PUT gave, in the header X-GraphQL-Event-Stream-Token or the parameter token.");

    public static HttpProblem StreamUnknown { get; } = new(StatusCodes.Status404NotFound, "STREAM_NOT_FOUND",
        "No event stream has this token; it has ended, or was not opened in time. PUT reserves another.");

    public static HttpProblem StreamTaken { get; } = new(StatusCodes.Status409Conflict, "STREAM_ALREADY_OPEN",
        "The event stream of this token is open already.");

    public static HttpProblem OperationIdMissing { get; } = new(StatusCodes.Status400BadRequest, "OPERATION_ID_MISSING",
        "On a shared event stream an operation has an id; expected a string in extensions.operationId, and to end it in the parameter operationId.");

    public static HttpProblem OperationIdTaken(string id) => new(StatusCodes.Status409Conflict, "OPERATION_ID_TAKEN",
        $"The event stream has an operation \"{id}\" already.");

    /// <summary>Whether the request was well-formed and only its document is not to be had; the older media type then says 200.</summary>
    private bool IsAboutDocument { get; init; }

    /// <summary>The status in the draft of 2026, where that has another.</summary>
    private int? DraftStatus { get; init; }

    public int StatusFor(ResponseMediaType type, StatusCodeStyle style)
    {
        if (IsAboutDocument)
            return ResponseStatus.OfRequestError(type, style);
        return style == StatusCodeStyle.Watershed2026 ? DraftStatus ?? Status : Status;
    }

    /// <summary>Writes a problem that has the same status in every style and media type.</summary>
    public async Task WriteAsync(HttpResponse response, ResponseMediaType type)
    {
        response.StatusCode = Status;
        response.ContentType = ResponseMediaTypes.HeaderOf(type);
        WriteTo(response.BodyWriter);
        await response.BodyWriter.FlushAsync();
    }

    /// <summary>Writes the body alone.</summary>
    public void WriteTo(IBufferWriter<byte> output)
    {
        output.Write("{\"errors\":"u8);
        WriteErrorsTo(output);
        output.Write("}"u8);
    }

    /// <summary>Writes the error alone, in a JSON array.</summary>
    public void WriteErrorsTo(IBufferWriter<byte> output)
    {
        using var writer = new Utf8JsonWriter(output);
        writer.WriteStartArray();
        writer.WriteStartObject();
        writer.WriteString("message"u8, Message);
        writer.WriteStartObject("extensions"u8);
        writer.WriteString("code"u8, Code);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }
}
