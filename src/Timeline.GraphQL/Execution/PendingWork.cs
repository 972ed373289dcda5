namespace Timeline.GraphQL.Execution;

/// <summary>A call that a wave makes: all calls of a wave begin together, and end one after another.</summary>
internal abstract class PendingWork
{
    private Task? _task;
    private Exception? _exception;

    /// <summary>Makes the call. What it throws is kept for <see cref="End"/>.</summary>
    /// <returns>The call where it is still under way, else null.</returns>
    public Task? Begin(CancellationToken cancellation)
    {
        try
        {
            var call = Call(cancellation);
            if (!call.IsCompleted)
                return _task = call.AsTask();
            call.GetAwaiter().GetResult();
        }
        catch (Exception exception)
        {
            _exception = exception;
        }
        return null;
    }

    /// <summary>Turns the answer into columns, or the exception into errors.</summary>
    public void End()
    {
        if (_task is { IsCompletedSuccessfully: false })
            _exception = _task.Exception?.InnerException ?? new OperationCanceledException();
        Finish(_exception);
    }

    protected abstract ValueTask Call(CancellationToken cancellation);

    protected abstract void Finish(Exception? exception);
}
