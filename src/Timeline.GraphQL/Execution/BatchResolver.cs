using Timeline.GraphQL.Diagnostics;

namespace Timeline.GraphQL.Execution;

/// <summary>Resolves a field by one call for all rows.</summary>
internal sealed class BatchResolver<TParent, TResult>(Func<FieldBatch<TParent, TResult>, ValueTask> resolve, Completer<TResult> completer)
    : FieldResolver
    where TParent : class
{
    public override void Resolve(FieldRun run)
    {
        if (run.Arguments(out var problem) is { } arguments)
            run.Execution.Await(new BatchRun<TParent, TResult>(run, arguments, resolve, completer));
        else
            run.FailAll(completer, problem);
    }
}

/// <summary>One call of a batch resolver.</summary>
internal sealed class BatchRun<TParent, TResult>(
    FieldRun run, Arguments arguments, Func<FieldBatch<TParent, TResult>, ValueTask> resolve, Completer<TResult> completer)
    : PendingWork
    where TParent : class
{
    private readonly TResult?[] _values = Cells<TResult?>.Rent(run.Count);
    private readonly bool[] _answered = new bool[run.Count];
    private GraphQLError?[]? _errors;

    protected override ValueTask Call(CancellationToken cancellation)
    {
        // A pooled array may hold anything; a parent without an answer must be null.
        Array.Clear(_values, 0, run.Count);
        var batch = new FieldBatch<TParent, TResult>(run.Rows!, run.Count, _values, _answered)
        {
            Arguments = arguments,
            Selection = run.Selection,
            State = run.Execution.State,
            Cancellation = cancellation,
        };
        run.Execution.CountLoad();
        if (Spans.AreWanted)
            StartSpan(run.Coordinate, run.Count);
        var call = resolve(batch);
        if (!call.IsCompletedSuccessfully)
            return AwaitAsync(call, batch);
        Close(batch);
        return call;
    }

    protected override void Finish(Exception? exception)
    {
        var failures = new RowFailures(run);
        for (var row = 0; row < run.Count; row++)
        {
            if (exception is not null)
                failures.Add(row, exception);
            else if (_errors?[row] is { } error)
                failures.Add(row, error);
            else if (default(TResult) is not null && !_answered[row])
                failures.AddNull(row);
        }
        failures.Report(run.Complete(completer, _values!, failures.States));
    }

    private async ValueTask AwaitAsync(ValueTask call, FieldBatch<TParent, TResult> batch)
    {
        await call.ConfigureAwait(false);
        Close(batch);
    }

    private void Close(FieldBatch<TParent, TResult> batch)
    {
        _errors = batch.Errors;
        batch.Close();
    }
}
