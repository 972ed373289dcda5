using System.Buffers;
using Microsoft.AspNetCore.Http.Features;
using Timeline.App.Http.Subscriptions;

namespace Timeline.App.Http;

/// <summary>GraphQL over HTTP: a request comes in, the engine answers, the answer streams out.</summary>
/// <param name="operations">Runs what is asked.</param>
/// <param name="documents">Knows which addresses name a document.</param>
/// <param name="rules">What is allowed, and which statuses answers have.</param>
/// <param name="streams">Answers those who take events.</param>
public sealed class GraphQLEndpoint(Operations operations, DocumentChoice documents, EndpointRules rules, DistinctEventStreams streams)
{
    // Operations take milliseconds; who asks again after the shortest time that the header can say finds another situation.
    private const string RetryAfterSeconds = "1";

    private static readonly string[] PreflightHeaders = ["GraphQL-Preflight", "Apollo-Require-Preflight", "X-Apollo-Operation-Name"];

    public Task HandleAsync(HttpContext context) => HandleAsync(context, null);

    /// <summary>Answers at an address that names a trusted document, where it does; every other address below is somebody else's.</summary>
    public Task HandleBelowAsync(HttpContext context, RequestDelegate otherwise) =>
        context.Request.RouteValues["path"] is string name && documents.IsId(name) ? HandleAsync(context, name) : otherwise(context);

    /// <summary>Reads a POST for somebody else who knows what it gets: an answer, or null where it was taken and is answered elsewhere.</summary>
    public Task ReadPostAsync(HttpContext context, Func<ParametersResult, Task<Answer?>> answer) => GuardAsync(context, async accepted =>
    {
        using var body = await RequestBody.ReadAsync(context.Request.BodyReader, context.RequestAborted);
        if (await answer(JsonParameters.Read(body.Memory)) is { } given)
            // Who waits for the answer elsewhere learns from the status alone that there will be none.
            await WriteAsync(context.Response, given, accepted.Type, ResponseMediaType.GraphQLResponse);
        else
            context.Response.StatusCode = StatusCodes.Status202Accepted;
    });

    private Task HandleAsync(HttpContext context, string? documentId) => GuardAsync(context, accepted =>
        HttpMethods.IsGet(context.Request.Method)
            ? AnswerAsync(context, QueryStringParameters.Read(context.Request.Query, documentId), accepted)
            : PostAsync(context, documentId, accepted));

    private async Task GuardAsync(HttpContext context, Func<Accepted, Task> handle)
    {
        var accepted = Accepted.Of(context.Request.Headers.Accept);
        var type = accepted.Type;
        context.Response.Headers.CacheControl = "no-store";
        if (Refuse(context.Request, accepted) is { } refusal)
        {
            if (refusal == HttpProblem.Method)
                context.Response.Headers.Allow = "GET, POST";
            await refusal.WriteAsync(context.Response, type);
            return;
        }
        try
        {
            await handle(accepted);
        }
        catch (BadHttpRequestException problem) when (!context.Response.HasStarted)
        {
            await ProblemOf(problem, context).WriteAsync(context.Response, type);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone: there is nobody to tell.
        }
    }

    private HttpProblem? Refuse(HttpRequest request, Accepted accepted)
    {
        var get = HttpMethods.IsGet(request.Method);
        if (!get && !HttpMethods.IsPost(request.Method))
            return HttpProblem.Method;
        if (!accepted.TakesJson && accepted.Events == EventStreamWish.None)
            return HttpProblem.NotAcceptable;
        if (get ? request.ContentType is not null && !RequestContentType.IsJson(request.ContentType) : !RequestContentType.IsJson(request.ContentType))
            return HttpProblem.ContentType;
        if (request.Headers.ContentEncoding.Count > 0)
            return HttpProblem.ContentType;
        return get && IsFromAnotherSite(request) ? HttpProblem.CrossSite : null;
    }

    /// <summary>Who sends one of those headers was asked about by the browser first.</summary>
    private bool IsFromAnotherSite(HttpRequest request) =>
        rules.Origins.IsStranger(request) && !PreflightHeaders.Any(request.Headers.ContainsKey);

    private async Task PostAsync(HttpContext context, string? documentId, Accepted accepted)
    {
        using var body = await RequestBody.ReadAsync(context.Request.BodyReader, context.RequestAborted);
        if (documentId is null && BatchParameters.IsBatch(body.Memory.Span))
            await AnswerBatchAsync(context, body.Memory, accepted.Type);
        else
            await AnswerAsync(context, JsonParameters.Read(body.Memory, documentId), accepted);
    }

    /// <summary>Answers one request after the other, so that a batch costs the store no more at once than a request does.</summary>
    private async Task AnswerBatchAsync(HttpContext context, ReadOnlyMemory<byte> body, ResponseMediaType type)
    {
        var (requests, problem) = BatchParameters.Read(body, rules.MaxBatch);
        if (problem is not null)
        {
            await problem.WriteAsync(context.Response, type);
            return;
        }
        var output = context.Response.BodyWriter;
        context.Response.ContentType = ResponseMediaTypes.HeaderOf(type);
        output.Write("["u8);
        for (var i = 0; i < requests.Count; i++)
        {
            if (i > 0)
                output.Write(","u8);
            using var answer = await operations.ExecuteAsync(requests[i], RequestWishes.Of(context.Request), context.RequestAborted);
            answer.WriteTo(output);
            await output.FlushAsync(context.RequestAborted);
        }
        output.Write("]"u8);
        await output.FlushAsync(context.RequestAborted);
    }

    private async Task AnswerAsync(HttpContext context, ParametersResult read, Accepted accepted)
    {
        var given = accepted.Events == EventStreamWish.None
            ? await operations.ExecuteAsync(read, RequestWishes.Of(context.Request), context.RequestAborted)
            : await streams.AnswerAsync(context, read, accepted.Events);
        if (given is { } answer)
            await WriteAsync(context.Response, answer, accepted.Type, accepted.Type);
    }

    private async Task WriteAsync(HttpResponse http, Answer answer, ResponseMediaType type, ResponseMediaType statusType)
    {
        using var _ = answer;
        http.StatusCode = answer.StatusFor(statusType, rules.StatusCodes);
        http.ContentType = ResponseMediaTypes.HeaderOf(type);
        if (answer.IsMutationRefused)
            http.Headers.Allow = "POST";
        if (answer.IsOverloaded)
            http.Headers.RetryAfter = RetryAfterSeconds;
        using var buffer = new AnswerBuffer(http.BodyWriter);
        answer.WriteTo(buffer);
        http.ContentLength = buffer.Length;
        await buffer.SendAsync(http.HttpContext.RequestAborted);
    }

    private static HttpProblem ProblemOf(BadHttpRequestException problem, HttpContext context) =>
        problem.StatusCode == StatusCodes.Status413PayloadTooLarge
            ? HttpProblem.TooLarge(context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize ?? 0)
            : new HttpProblem(problem.StatusCode, "BAD_REQUEST", problem.Message);
}
