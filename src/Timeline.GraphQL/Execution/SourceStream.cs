namespace Timeline.GraphQL.Execution;

/// <summary>The open source of a subscription; used by one caller at a time.</summary>
internal abstract class SourceStream : IAsyncDisposable
{
    /// <summary>Whether the source is still looking for an event that nobody waits for any more.</summary>
    public abstract bool IsBusy { get; }

    /// <summary>The next event; null where there will be none.</summary>
    /// <exception cref="OperationCanceledException">Cancelled first, whether the source listens to that or not.</exception>
    public abstract ValueTask<SourceEvent?> NextAsync(CancellationToken cancellation);

    /// <summary>Disposes of the source, once it is not busy.</summary>
    public abstract ValueTask DisposeAsync();
}

/// <summary>The open source of a subscription, with events of one CLR type.</summary>
internal sealed class SourceStream<TEvent>(IAsyncEnumerator<TEvent> events) : SourceStream
{
    private Task<bool>? _pending;

    public override bool IsBusy => _pending is { IsCompleted: false };

    public override ValueTask<SourceEvent?> NextAsync(CancellationToken cancellation)
    {
        var move = events.MoveNextAsync();
        if (!move.IsCompletedSuccessfully)
            return LaterAsync(move.AsTask(), cancellation);
        return ValueTask.FromResult<SourceEvent?>(move.Result ? new SourceEvent<TEvent>(events.Current) : null);
    }

    public override async ValueTask DisposeAsync()
    {
        // An enumerator may not be disposed of while it moves.
        if (_pending is { } pending)
            await ((Task)pending).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await events.DisposeAsync().ConfigureAwait(false);
    }

    private async ValueTask<SourceEvent?> LaterAsync(Task<bool> move, CancellationToken cancellation)
    {
        _pending = move;
        return await move.WaitAsync(cancellation).ConfigureAwait(false) ? new SourceEvent<TEvent>(events.Current) : null;
    }
}
