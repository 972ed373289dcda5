namespace Timeline.GraphQL.Execution;

/// <summary>Opens the source of a subscription (CreateSourceEventStream, section 6.2.3.1).</summary>
internal sealed class SourceOpening(AdmittedOperation operation, SubscriptionCount count)
{
    private readonly SubscribedField _field = SubscribedField.Of(operation);

    /// <summary>The responses to the source's events; or the one response that there is instead.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public async ValueTask<GraphQLResult> OpenAsync(CancellationToken cancellation)
    {
        var lifetime = new SourceLifetime(cancellation);
        Task<SourceStream>? opening = null;
        try
        {
            opening = _field.Resolver.OpenAsync(RequestFor(_field.Arguments(operation), lifetime)).AsTask();
            var source = await opening.WaitAsync(operation.Options.Timeout, operation.Options.Time, cancellation).ConfigureAwait(false);
            var open = new OpenSource(source, lifetime, _field, operation.Options.OnError);
            return new GraphQLResult(new SubscriptionResponses(new SubscriptionRun(operation, open, count)));
        }
        catch (Exception exception)
        {
            // The wait is over; the source may still open.
            if (opening is not null)
                _ = CloseLateAsync(opening, lifetime);
            cancellation.ThrowIfCancellationRequested();
            return exception is TimeoutException && opening is { IsFaulted: false }
                ? new GraphQLResult(operation.TookTooLong())
                : Refused(lifetime, Masking.Explain(exception, _field.Coordinate, operation.Options.OnError));
        }
    }

    private SourceRequest RequestFor(Arguments arguments, SourceLifetime lifetime) => new()
    {
        Arguments = arguments,
        State = operation.Request.State,
        Cancellation = lifetime.Stopped,
    };

    private GraphQLResult Refused(SourceLifetime lifetime, GraphQLError error)
    {
        lifetime.Dispose();
        return new GraphQLResult(operation.Refused(ResponseOutcome.SourceFailed, _field.Place(error)));
    }

    /// <summary>Closes a source that opens although nobody waits for it any more.</summary>
    private async Task CloseLateAsync(Task<SourceStream> opening, SourceLifetime lifetime)
    {
        lifetime.Stop();
        await ((Task)opening).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (opening.IsCompletedSuccessfully)
            await new OpenSource(await opening.ConfigureAwait(false), lifetime, _field, operation.Options.OnError).DisposeAsync().ConfigureAwait(false);
        else
            lifetime.Dispose();
    }
}
