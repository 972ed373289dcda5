using Timeline.GraphQL.Coercion;
using Timeline.GraphQL.Diagnostics;
using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Execution;

/// <summary>
/// One request on its way (section 6.2): levels that are ready are resolved; what they have to wait for is gathered
/// and begins together, as a wave. Used by one thread at a time.
/// </summary>
internal sealed class OperationRun(AdmittedOperation operation) : IDisposable
{
    // Every level of the request, in the order in which they are resolved; those from _next on wait for their turn.
    private readonly List<Level> _levels = [];
    private readonly Deadline _deadline = new(operation.Options);
    // Most requests load nothing and fail nowhere, and the smallest are the most frequent: these are made when needed.
    private Dictionary<object, PendingWork>? _loads;
    private List<PendingWork>? _pending;
    private List<FieldError>? _errors;
    private int _next;
    private bool _isAbandoned;

    public InputObject Variables => operation.Variables;

    /// <summary>Which conditions of the operation this request meets.</summary>
    public bool[] Conditions => operation.Conditions;

    public object? State => operation.Request.State;

    public IReadOnlyList<FieldError> Errors => (IReadOnlyList<FieldError>?)_errors ?? [];

    /// <summary>Whether errors climb from positions that may not be null (section 6.4.4).</summary>
    public bool Propagates => operation.Request.OnError != ErrorBehavior.Null;

    public bool IsDataNull { get; set; }

    /// <summary>Number of calls to batch resolvers and loaders.</summary>
    public int Loads { get; private set; }

    /// <summary>Runs the operation; false where its time was over first. Unless true, nothing is left to be written.</summary>
    /// <param name="root">The row of its root type.</param>
    /// <param name="cancellation">Ends it.</param>
    public async ValueTask<bool> RunAsync(object root, CancellationToken cancellation)
    {
        using var span = Spans.StartStep(Spans.Execute);
        _deadline.Start(cancellation);
        var isDone = false;
        try
        {
            if (operation.Plan.Operation.Kind == OperationKind.Mutation)
                await MutateAsync(Root(root)).ConfigureAwait(false);
            else
                await QueryAsync(Root(root)).ConfigureAwait(false);
            isDone = true;
        }
        catch (OperationCanceledException) when (_deadline.IsOver)
        {
            cancellation.ThrowIfCancellationRequested();
        }
        finally
        {
            _deadline.Dispose();
            if (!isDone)
                Dispose();
        }
        return isDone;
    }

    public void WriteData(ref JsonOutput output)
    {
        if (IsDataNull)
            output.Null();
        else
            _levels[0].WriteRow(ref output, 0);
    }

    /// <summary>Gives pooled memory back, unless a call that was abandoned may still write to it.</summary>
    public void Dispose()
    {
        if (_isAbandoned)
            return;
        foreach (var level in _levels)
            level.Release();
        _levels.Clear();
    }

    /// <summary>Lets the fields of the level be resolved in this wave.</summary>
    public Level Enter(Level level)
    {
        _levels.Add(level);
        return level;
    }

    /// <summary>Lets the call be made when nothing else is left to do.</summary>
    public void Await(PendingWork work) => (_pending ??= []).Add(work);

    public void Add(FieldError error) => (_errors ??= []).Add(error);

    public void CountLoad() => Loads++;

    public LoaderRun<TKey, TValue> LoadsOf<TKey, TValue>(Loader<TKey, TValue> loader)
        where TKey : notnull
    {
        _loads ??= [];
        if (!_loads.TryGetValue(loader, out var run))
            _loads[loader] = run = new LoaderRun<TKey, TValue>(this, loader);
        return (LoaderRun<TKey, TValue>)run;
    }

    /// <summary>
    /// What the client is told of an exception: what it says if it is meant for the client, else an id, under which the log
    /// is told of it.
    /// </summary>
    public GraphQLError Explain(string source, Exception exception) =>
        Masking.Explain(exception, source, _deadline.IsOver ? null : operation.Options.OnError);

    private async ValueTask QueryAsync(Level root)
    {
        Enter(root);
        await SettleAsync().ConfigureAwait(false);
    }

    // Each root field, with everything below it, ends before the next begins (section 6.2.2).
    private async ValueTask MutateAsync(Level root)
    {
        Enter(root);
        _next = 1;
        for (var field = 0; field < root.FieldCount && !IsDataNull; field++)
        {
            root.Resolve(field);
            await SettleAsync().ConfigureAwait(false);
            // What was loaded may have been changed.
            _loads?.Clear();
        }
    }

    private Level Root(object row) => new(this, operation.Plan.Root, [row], 1, null, null);

    private async ValueTask SettleAsync()
    {
        while (true)
        {
            while (_next < _levels.Count)
                Resolve(_levels[_next++]);
            if (operation.Request.OnError == ErrorBehavior.Abort && _errors is not null)
                IsDataNull = true;
            if (_pending is not { Count: > 0 } wave || IsDataNull)
                break;
            _pending = null;
            await RunAsync(wave).ConfigureAwait(false);
        }
        _pending = null;
    }

    private void Resolve(Level level)
    {
        _deadline.Check();
        for (var field = 0; field < level.FieldCount; field++)
            level.Resolve(field);
    }

    private async ValueTask RunAsync(List<PendingWork> wave)
    {
        List<Task>? running = null;
        foreach (var work in wave)
            if (work.Begin(_deadline.Token) is { } task)
                (running ??= []).Add(task);
        if (running is not null)
            await AwaitAllAsync(running).ConfigureAwait(false);
        _deadline.Check();
        foreach (var work in wave)
            work.End();
    }

    private async ValueTask AwaitAllAsync(List<Task> running)
    {
        var all = Task.WhenAll(running);
        // Each call keeps its own exception; only the end of time interrupts the wait.
        await all.WaitAsync(_deadline.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _isAbandoned = !all.IsCompleted;
    }
}
