using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Timeline.GraphQL.Execution;

/// <summary>
/// A loader within one request: what it has loaded, and the keys that fields of the current wave ask for. All of them
/// are answered by one call.
/// </summary>
internal sealed class LoaderRun<TKey, TValue>(OperationRun execution, Loader<TKey, TValue> loader) : PendingWork
    where TKey : notnull
{
    private readonly Dictionary<TKey, int> _slots = [];
    private readonly List<Row> _rows = [];
    private readonly List<Selection> _selections = [];
    private List<int> _asked = [];
    private List<Action> _waiting = [];
    private List<int> _missing = [];
    private Selection _selection = Selection.Nothing;
    private LoadBatch<TKey, TValue>? _batch;
    private int _wave;

    /// <summary>A field asks: what it selects, and what it does once its keys are answered.</summary>
    public void Join(Selection selection, Action answered)
    {
        if (_waiting.Count == 0)
            execution.Await(this);
        _selections.Add(selection);
        _waiting.Add(answered);
    }

    /// <summary>Asks for a key; gives the slot in which its row will be.</summary>
    public int Ask(TKey key)
    {
        ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(_slots, key, out var known);
        if (!known)
        {
            slot = _rows.Count;
            _rows.Add(new Row(key));
        }
        var row = _rows[slot];
        if (row.Wave <= _wave)
        {
            row.Wave = _wave + 1;
            _asked.Add(slot);
        }
        return slot;
    }

    /// <summary>The row of a slot; false where the key has none, with the error if that is why.</summary>
    public bool TryGet(int slot, [NotNullWhen(true)] out TValue? value, out GraphQLError? error)
    {
        var row = _rows[slot];
        (value, error) = (row.Value, row.Error);
        return row.IsFound && error is null;
    }

    protected override ValueTask Call(CancellationToken cancellation)
    {
        _wave++;
        _selection = Selection.Union(_selections);
        _missing = _asked.FindAll(slot => !_rows[slot].IsLoadedFor(_selection));
        (_asked, _batch) = ([], null);
        _selections.Clear();
        if (_missing.Count == 0)
            return ValueTask.CompletedTask;
        _batch = new LoadBatch<TKey, TValue>(_missing.ConvertAll(slot => _rows[slot].Key), _selection, execution.State, cancellation);
        execution.CountLoad();
        StartSpan(loader.Name, _missing.Count);
        return loader.Load(_batch);
    }

    protected override void Finish(Exception? exception)
    {
        if (exception is not null)
            Spread(execution.Explain(loader.Name, exception));
        else if (_batch is not null)
            Take(_batch);
        var waiting = _waiting;
        _waiting = [];
        foreach (var answered in waiting)
            answered();
    }

    private void Spread(GraphQLError error)
    {
        foreach (var slot in _missing)
            _rows[slot].Error = error;
    }

    private void Take(LoadBatch<TKey, TValue> batch)
    {
        for (var i = 0; i < _missing.Count; i++)
        {
            var row = _rows[_missing[i]];
            row.IsFound = batch.TryGet(i, out var value);
            (row.Value, row.Error) = (value, batch.ErrorAt(i));
            (row.IsLoaded, row.LoadedFor) = (true, batch.IsSelective ? _selection : null);
        }
    }

    private sealed class Row(TKey key)
    {
        public TKey Key => key;

        public TValue? Value { get; set; }

        public bool IsFound { get; set; }

        public GraphQLError? Error { get; set; }

        /// <summary>The last wave that asked for it.</summary>
        public int Wave { get; set; }

        public bool IsLoaded { get; set; }

        /// <summary>What of it was loaded; null for all of it.</summary>
        public Selection? LoadedFor { get; set; }

        public bool IsLoadedFor(Selection selection) => IsLoaded && (LoadedFor is null || LoadedFor.Covers(selection));
    }
}
