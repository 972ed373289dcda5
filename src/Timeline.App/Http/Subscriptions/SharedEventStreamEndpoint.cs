using System.Text;
using System.Text.Json;

namespace Timeline.App.Http.Subscriptions;

/// <summary>
/// <c>/graphql/stream</c>: one event stream for many operations (protocol graphql-sse, single connection mode). PUT
/// reserves the stream, GET opens it, POST sends operations whose answers it carries, DELETE ends one.
/// </summary>
public sealed class SharedEventStreamEndpoint
{
    public const string TokenHeader = "X-GraphQL-Event-Stream-Token";

    private readonly GraphQLEndpoint _graphql;
    private readonly Operations _operations;
    private readonly StreamHost _host;
    private readonly EventStreamReservations _reservations;

    /// <param name="graphql">Reads requests, and answers those by streams of their own.</param>
    /// <param name="operations">Runs what is asked.</param>
    /// <param name="host">The server around the streams.</param>
    public SharedEventStreamEndpoint(GraphQLEndpoint graphql, Operations operations, StreamHost host)
    {
        (_graphql, _operations, _host) = (graphql, operations, host);
        _reservations = new EventStreamReservations(host);
    }

    public async Task HandleAsync(HttpContext context)
    {
        var request = context.Request;
        var token = TokenOf(request);
        var isStream = EventStreamWishes.Of(request.Headers.Accept, takesJson: false) != EventStreamWish.None;
        if (token is null && isStream && request.Method is "GET" or "POST")
            await _graphql.HandleAsync(context);
        else if (HttpMethods.IsPut(request.Method))
            await ReserveAsync(context);
        else if (request.Method is not ("GET" or "POST" or "DELETE"))
            await RefuseAsync(context, HttpProblem.StreamMethod);
        else if (token is null)
            await RefuseAsync(context, HttpProblem.StreamTokenMissing);
        else if (!_reservations.TryFind(token, out var reservation))
            await RefuseAsync(context, HttpProblem.StreamUnknown);
        else if (isStream)
            await OpenAsync(context, reservation);
        else if (HttpMethods.IsPost(request.Method))
            await OperateAsync(context, reservation);
        else if (HttpMethods.IsDelete(request.Method))
            await StopAsync(context, reservation);
        else
            await RefuseAsync(context, HttpProblem.StreamNotAcceptable);
    }

    private async Task ReserveAsync(HttpContext context)
    {
        if (_reservations.TryAdd() is not { } reservation)
        {
            await RefuseAsync(context, HttpProblem.TooManyStreams);
            return;
        }
        var response = context.Response;
        response.StatusCode = StatusCodes.Status201Created;
        response.ContentType = "text/plain; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        await response.BodyWriter.WriteAsync(Encoding.ASCII.GetBytes(reservation.Token), context.RequestAborted);
    }

    private async Task OpenAsync(HttpContext context, EventStreamReservation reservation)
    {
        if (!reservation.TryOpen())
        {
            await RefuseAsync(context, HttpProblem.StreamTaken);
            return;
        }
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _host.Stopping);
        using var outbox = new EventStreamOutbox(context, _host.Rules.SlowClient);
        try
        {
            await outbox.OpenAsync(end.Token);
            reservation.Serve(outbox);
            await outbox.KeepAliveAsync(EventStreamOutbox.WriteSilence, end.Token);
        }
        catch (Exception problem) when (problem is ClientGoneException or OperationCanceledException)
        {
            // The client has gone before its stream was open.
        }
        finally
        {
            await _reservations.EndAsync(reservation);
        }
    }

    private Task OperateAsync(HttpContext context, EventStreamReservation reservation) => _graphql.ReadPostAsync(context, async read =>
    {
        if (read.Parameters is not { } parameters)
            return await _operations.ExecuteAsync(read, RequestWishes.Of(context.Request), context.RequestAborted);
        if (OperationId(parameters) is not { } id)
            return new Answer(HttpProblem.OperationIdMissing);
        if (reservation.Operations.Reserve(id, out var failure) is not { } operation)
            return new Answer(failure == ReservationFailure.IdTaken ? HttpProblem.OperationIdTaken(id) : HttpProblem.TooManyOperations(_host.Rules.MaxOperations));
        return await BeginAsync(read, RequestWishes.Of(context.Request), reservation, operation);
    });

    /// <summary>Null where the operation was taken, and will be answered by the stream.</summary>
    private async Task<Answer?> BeginAsync(ParametersResult read, RequestWishes wishes, EventStreamReservation reservation, ConnectionOperation operation)
    {
        var isTaken = false;
        try
        {
            var begun = await _operations.BeginAsync(read, wishes, operation.Stopped);
            if (begun.Responses is null && !begun.Answer.IsExecuted)
                return begun.Answer;
            isTaken = true;
            reservation.Operations.Run(operation, async running => await SendAsync(begun, reservation, running));
            return null;
        }
        catch (OperationCanceledException) when (operation.Stopped.IsCancellationRequested)
        {
            // Ended before it began: there is nothing to answer.
            return null;
        }
        finally
        {
            if (!isTaken)
                reservation.Operations.Forget(operation);
        }
    }

    private static async Task SendAsync(BegunOperation begun, EventStreamReservation reservation, ConnectionOperation operation)
    {
        await using var _ = begun;
        var outbox = await reservation.OutboxAsync(operation.Stopped);
        await new OperationMessages(new EventStreamFormat(operation.Id), outbox, () => reservation.Operations.Release(operation)).SendAsync(begun, operation.Stopped);
    }

    private static async Task StopAsync(HttpContext context, EventStreamReservation reservation)
    {
        if (context.Request.Query["operationId"] is not [{ Length: > 0 } id])
        {
            await RefuseAsync(context, HttpProblem.OperationIdMissing);
            return;
        }
        reservation.Operations.Stop(id);
        context.Response.StatusCode = StatusCodes.Status200OK;
    }

    private static string? TokenOf(HttpRequest request) =>
        request.Headers[TokenHeader] is [{ Length: > 0 } header] ? header
        : request.Query["token"] is [{ Length: > 0 } parameter] ? parameter
        : null;

    private static string? OperationId(GraphQLParameters parameters)
    {
        if (parameters.Extensions.IsEmpty)
            return null;
        using var extensions = JsonDocument.Parse(parameters.Extensions);
        try
        {
            return extensions.RootElement.TryGetProperty("operationId"u8, out var id) && id.ValueKind == JsonValueKind.String && id.GetString() is { Length: > 0 } text
                ? text
                : null;
        }
        catch (InvalidOperationException)
        {
            // An escaped half of a surrogate pair: no text.
            return null;
        }
    }

    private static Task RefuseAsync(HttpContext context, HttpProblem problem)
    {
        if (problem == HttpProblem.StreamMethod)
            context.Response.Headers.Allow = "GET, POST, PUT, DELETE";
        return problem.WriteAsync(context.Response, ResponseMediaType.Json);
    }
}
