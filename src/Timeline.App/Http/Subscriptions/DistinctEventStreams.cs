namespace Timeline.App.Http.Subscriptions;

/// <summary>Answers requests by event streams of their own (protocol graphql-sse, distinct connections mode).</summary>
/// <param name="operations">Runs what is asked.</param>
/// <param name="host">The server around the streams.</param>
public sealed class DistinctEventStreams(Operations operations, StreamHost host)
{
    /// <summary>Answers by a stream; unless the request is to be answered as any other, then gives the answer.</summary>
    /// <param name="context">The request.</param>
    /// <param name="read">Its parameters.</param>
    /// <param name="wish">What it takes.</param>
    public async Task<Answer?> AnswerAsync(HttpContext context, ParametersResult read, EventStreamWish wish)
    {
        // A request that cannot be read fails as one; whatever else is wrong is told by an event, as the protocol has it.
        if (read.Parameters is null)
            return await operations.ExecuteAsync(read, RequestWishes.Of(context.Request), context.RequestAborted);
        // Who takes events alone gets a stream whatever is asked, so that nothing is done where there is no room for it.
        using var reserved = wish == EventStreamWish.Only ? host.Open.TryOpen() : null;
        if (wish == EventStreamWish.Only && reserved is null)
            return new Answer(HttpProblem.TooManyStreams);
        var operation = await operations.BeginAsync(read, RequestWishes.Of(context.Request), context.RequestAborted);
        if (operation.Responses is null && (wish == EventStreamWish.Also || operation.Answer.IsMutationRefused || operation.Answer.IsOverloaded))
            return operation.Answer;
        using var room = reserved ?? host.Open.TryOpen();
        if (room is null)
        {
            await operation.DisposeAsync();
            return new Answer(HttpProblem.TooManyStreams);
        }
        await StreamAsync(context, operation);
        return null;
    }

    private async Task StreamAsync(HttpContext context, BegunOperation operation)
    {
        // A stream with one answer ends by itself; a server that stops waits for it as for any other answer.
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, operation.Responses is null ? CancellationToken.None : host.Stopping);
        using var outbox = new EventStreamOutbox(context, host.Rules.SlowClient);
        var alive = Task.CompletedTask;
        try
        {
            await using var _ = operation;
            await outbox.OpenAsync(end.Token);
            alive = outbox.KeepAliveAsync(EventStreamOutbox.WriteSilence, end.Token);
            await new OperationMessages(new EventStreamFormat(null), outbox, () => true).SendAsync(operation, end.Token);
        }
        catch (Exception problem) when (problem is ClientGoneException or OperationCanceledException)
        {
            // The client has gone, or the server stops and the client will ask again.
        }
        finally
        {
            await end.CancelAsync();
            await alive;
        }
    }
}
