using System.Buffers;
using Microsoft.AspNetCore.Http.Features;
using Timeline.GraphQL;

namespace Timeline.App.Http;

/// <summary>GraphQL over HTTP: a request comes in, the engine answers, the answer streams out.</summary>
/// <param name="engine">Executes.</param>
/// <param name="documents">Finds the document of a request that does not bring it.</param>
/// <param name="rules">What is allowed, and which statuses answers have.</param>
/// <param name="newState">Makes what the resolvers of one request get along.</param>
public sealed class GraphQLEndpoint(GraphQLEngine engine, DocumentChoice documents, EndpointRules rules, Func<object> newState)
{
    // Operations take milliseconds; who asks again after the shortest time that the header can say finds another situation.
    private const string RetryAfterSeconds = "1";

    private static readonly string[] PreflightHeaders = ["GraphQL-Preflight", "Apollo-Require-Preflight", "X-Apollo-Operation-Name"];

    public Task HandleAsync(HttpContext context) => HandleAsync(context, null);

    /// <summary>Answers at an address that names a trusted document, where it does; every other address below is somebody else's.</summary>
    public Task HandleBelowAsync(HttpContext context, RequestDelegate otherwise) =>
        context.Request.RouteValues["path"] is string name && documents.IsId(name) ? HandleAsync(context, name) : otherwise(context);

    private async Task HandleAsync(HttpContext context, string? documentId)
    {
        var accepted = AcceptHeader.Choose(context.Request.Headers.Accept);
        var type = accepted ?? ResponseMediaType.Json;
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
            if (HttpMethods.IsGet(context.Request.Method))
                await AnswerAsync(context, QueryStringParameters.Read(context.Request.Query, documentId), type);
            else
                await PostAsync(context, documentId, type);
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

    private HttpProblem? Refuse(HttpRequest request, ResponseMediaType? accepted)
    {
        var get = HttpMethods.IsGet(request.Method);
        if (!get && !HttpMethods.IsPost(request.Method))
            return HttpProblem.Method;
        if (accepted is null)
            return HttpProblem.NotAcceptable;
        if (get ? request.ContentType is not null && !RequestContentType.IsJson(request.ContentType) : !RequestContentType.IsJson(request.ContentType))
            return HttpProblem.ContentType;
        if (request.Headers.ContentEncoding.Count > 0)
            return HttpProblem.ContentType;
        return get && IsFromAnotherSite(request) ? HttpProblem.CrossSite : null;
    }

    /// <summary>
    /// A page of another site can make a browser send a GET and time the answer. Following a link is fine: its answer is
    /// shown to the visitor only.
    /// </summary>
    private bool IsFromAnotherSite(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"] == "cross-site"
        && request.Headers["Sec-Fetch-Mode"] != "navigate"
        && !PreflightHeaders.Any(request.Headers.ContainsKey)
        && !rules.Origins.Allows(request.Headers.Origin.ToString());

    private async Task PostAsync(HttpContext context, string? documentId, ResponseMediaType type)
    {
        using var body = await RequestBody.ReadAsync(context.Request.BodyReader, context.RequestAborted);
        if (documentId is null && BatchParameters.IsBatch(body.Memory.Span))
            await AnswerBatchAsync(context, body.Memory, type);
        else
            await AnswerAsync(context, JsonParameters.Read(body.Memory, documentId), type);
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
            using var answer = await AnswerToAsync(context, requests[i]);
            answer.WriteTo(output);
            await output.FlushAsync(context.RequestAborted);
        }
        output.Write("]"u8);
        await output.FlushAsync(context.RequestAborted);
    }

    private async Task AnswerAsync(HttpContext context, ParametersResult read, ResponseMediaType type)
    {
        using var answer = await AnswerToAsync(context, read);
        await WriteAsync(context.Response, answer, type);
    }

    private async ValueTask<Answer> AnswerToAsync(HttpContext context, ParametersResult read)
    {
        if (read.Parameters is not { } parameters)
            return new Answer(read.IsReadable ? HttpProblem.BadParameters(read.Problem!) : HttpProblem.BadRequest(read.Problem!));
        var chosen = documents.Choose(parameters);
        if (chosen.Problem is { } problem)
            return new Answer(problem);
        var report = RequestedReport.Of(context.Request.Headers[RequestedReport.Header]);
        var request = new GraphQLRequest
        {
            Query = chosen.Text,
            OperationName = parameters.OperationName,
            Variables = parameters.Variables,
            OnError = parameters.OnError,
            State = newState(),
            ReportCost = report.Cost,
            AllowMutations = HttpMethods.IsPost(context.Request.Method),
        };
        var response = await engine.ExecuteAsync(request, context.RequestAborted);
        if (report.Loads)
            response.Extensions["loads"] = response.Loads;
        documents.Learn(chosen, response.Outcome);
        return new Answer(response);
    }

    private async Task WriteAsync(HttpResponse http, Answer answer, ResponseMediaType type)
    {
        http.StatusCode = answer.StatusFor(type, rules.StatusCodes);
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
