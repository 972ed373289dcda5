using System.Diagnostics;
using Timeline.GraphQL.Diagnostics;

namespace Timeline.GraphQL.Execution;

/// <summary>A call that a wave makes: all calls of a wave begin together, and end one after another.</summary>
internal abstract class PendingWork
{
    private Task? _task;
    private Exception? _exception;
    private Activity? _span;

    /// <summary>Makes the call. What it throws is kept for <see cref="End"/>.</summary>
    /// <returns>The call where it is still under way, else null.</returns>
    public Task? Begin(CancellationToken cancellation)
    {
        // A loader is called again in later waves; what became of one call says nothing of the next.
        (_task, _exception, _span) = (null, null, null);
        var around = Activity.Current;
        try
        {
            var call = Call(cancellation);
            if (!call.IsCompleted)
            {
                _task = _span is null ? call.AsTask() : EndSpanAsync(call, _span);
                // Other calls of the wave stand beside this one, not below it.
                if (_span is not null)
                    Activity.Current = around;
                return _task;
            }
            call.GetAwaiter().GetResult();
        }
        catch (Exception exception)
        {
            _exception = exception;
            Spans.Fail(_span, exception.GetType().Name);
        }
        _span?.Dispose();
        return null;
    }

    /// <summary>Turns the answer into columns, or the exception into errors.</summary>
    public void End()
    {
        if (_task is { IsCompletedSuccessfully: false })
            _exception = _task.Exception?.InnerException ?? new OperationCanceledException();
        Finish(_exception);
    }

    /// <summary>Starts the span of the call, which ends with it.</summary>
    protected void StartSpan(string name, int size) => _span = Spans.StartCall(name, size);

    protected abstract ValueTask Call(CancellationToken cancellation);

    protected abstract void Finish(Exception? exception);

    private static async Task EndSpanAsync(ValueTask call, Activity span)
    {
        using (span)
        {
            try
            {
                await call.ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                Spans.Fail(span, exception.GetType().Name);
                throw;
            }
        }
    }
}
