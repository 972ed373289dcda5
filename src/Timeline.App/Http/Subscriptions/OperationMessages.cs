using Timeline.GraphQL;

namespace Timeline.App.Http.Subscriptions;

/// <summary>Sends what an operation answers, message by message; the next response is made when the one before has left.</summary>
/// <param name="format">How they look.</param>
/// <param name="outbox">Sends them.</param>
/// <param name="mayEnd">
/// Asked before the last message, after which the client may use the operation's id again; false where the client has
/// ended the operation itself and wants to hear nothing of it.
/// </param>
internal sealed class OperationMessages(MessageFormat format, Outbox outbox, Func<bool> mayEnd)
{
    /// <exception cref="ClientGoneException">A message cannot be sent.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async Task SendAsync(BegunOperation operation, CancellationToken cancellation)
    {
        await using (operation)
        {
            if (operation.Responses is { } responses)
                await SendAsync(responses, cancellation);
            else
                await SendAsync(operation.Answer, cancellation);
        }
    }

    private async Task SendAsync(SubscriptionResponses responses, CancellationToken cancellation)
    {
        await foreach (var response in responses.WithCancellation(cancellation))
        {
            using var answer = new Answer(response);
            if (response.Outcome == ResponseOutcome.SourceFailed)
            {
                await EndAsync(answer, cancellation);
                return;
            }
            await outbox.SendAsync(output => format.WriteNext(output, answer), cancellation);
        }
        await CompleteAsync(cancellation);
    }

    private async Task SendAsync(Answer answer, CancellationToken cancellation)
    {
        if (answer.IsExecuted)
        {
            await outbox.SendAsync(output => format.WriteNext(output, answer), cancellation);
            await CompleteAsync(cancellation);
        }
        else
        {
            await EndAsync(answer, cancellation);
        }
    }

    private async Task EndAsync(Answer answer, CancellationToken cancellation)
    {
        if (mayEnd())
            await outbox.SendAsync(output => format.WriteFailure(output, answer), cancellation);
    }

    private async Task CompleteAsync(CancellationToken cancellation)
    {
        if (mayEnd())
            await outbox.SendAsync(format.WriteComplete, cancellation);
    }
}
