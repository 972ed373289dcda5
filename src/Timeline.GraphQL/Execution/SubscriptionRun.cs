using Timeline.GraphQL.Diagnostics;

namespace Timeline.GraphQL.Execution;

/// <summary>
/// A subscription whose source is open (MapSourceToResponseEvent, section 6.2.3.2): each event is executed alone, when
/// its response is asked for. Used by one caller at a time, except for <see cref="Stop"/>.
/// </summary>
internal sealed class SubscriptionRun : IAsyncDisposable
{
    private readonly AdmittedOperation _operation;
    private readonly OpenSource _source;
    private readonly SubscriptionCount _count;
    private bool _isOver;
    private int _isDisposed;

    public SubscriptionRun(AdmittedOperation operation, OpenSource source, SubscriptionCount count)
    {
        (_operation, _source, _count) = (operation, source, count);
        _count.Began();
    }

    /// <summary>Ends what is under way, from any thread.</summary>
    public void Stop() => _source.Lifetime.Stop();

    /// <summary>The response to the next event; null where the source has ended, or has told that it failed.</summary>
    /// <exception cref="OperationCanceledException">The subscription was stopped.</exception>
    public async ValueTask<GraphQLResponse?> NextAsync()
    {
        if (_isOver)
            return null;
        var stopped = _source.Lifetime.Stopped;
        stopped.ThrowIfCancellationRequested();
        SourceEvent? next;
        try
        {
            next = await _source.Stream.NextAsync(stopped).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            // What a source throws because it was stopped is no failure.
            stopped.ThrowIfCancellationRequested();
            _isOver = true;
            return _operation.Refused(ResponseOutcome.SourceFailed, _source.Explain(exception));
        }
        return next is null ? null : await ExecuteAsync(next, stopped).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) != 0)
            return;
        _source.Lifetime.Stop();
        var isBusy = _source.Stream.IsBusy;
        var closing = CloseAsync();
        // A source that does not listen is not waited for; it is counted until it has come back.
        if (!isBusy)
            await closing.ConfigureAwait(false);
    }

    private async ValueTask<GraphQLResponse> ExecuteAsync(SourceEvent next, CancellationToken stopped)
    {
        using var watch = RequestWatch.IsWanted ? new RequestWatch() : null;
        var response = await _operation.ExecuteAsync(next, stopped).ConfigureAwait(false);
        watch?.Answered(_operation.Request, response, _operation.Options.TraceDocuments);
        return response;
    }

    private async Task CloseAsync()
    {
        await _source.DisposeAsync().ConfigureAwait(false);
        _count.Ended();
    }
}
