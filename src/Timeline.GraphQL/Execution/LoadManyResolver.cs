using System.Runtime.CompilerServices;

namespace Timeline.GraphQL.Execution;

/// <summary>Resolves a field by a list of keys of each row, through a loader.</summary>
internal sealed class LoadManyResolver<TParent, TKey, TValue>(
    Func<TParent, IReadOnlyList<TKey>?> keys, Loader<TKey, TValue> loader, Completer<TValue> items, bool isNonNull) : FieldResolver
    where TParent : class
    where TKey : notnull
{
    public override void Resolve(FieldRun run)
    {
        var loads = run.Execution.LoadsOf(loader);
        var slots = new List<int>(run.Count);
        var ends = new int[run.Count];
        var isNull = new bool[run.Count];
        var failures = new RowFailures(run);
        for (var row = 0; row < run.Count; row++)
        {
            try
            {
                isNull[row] = !AskAll(loads, keys(Unsafe.As<TParent>(run.Rows[row])), slots);
            }
            catch (Exception exception)
            {
                failures.Add(row, exception);
            }
            ends[row] = slots.Count;
        }
        loads.Join(run.Selection, () => Finish(run, loads, slots, ends, isNull, failures));
    }

    private static bool AskAll(LoaderRun<TKey, TValue> loads, IReadOnlyList<TKey>? list, List<int> slots)
    {
        if (list is null)
            return false;
        for (var i = 0; i < list.Count; i++)
            slots.Add(loads.Ask(list[i]));
        return true;
    }

    private void Finish(
        FieldRun run, LoaderRun<TKey, TValue> loads, List<int> slots, int[] ends, bool[] isNull, RowFailures failures)
    {
        var column = new ListColumn(run, run, run.Level.Depth + 1, isNonNull, run.Count, failures.States);
        var offsets = column.Offsets;
        offsets[0] = 0;
        ends.CopyTo(offsets[1..]);
        for (var row = 0; row < run.Count; row++)
            column.Accept(row, isNull[row]);
        Fill(run, column, loads, slots);
        run.Complete(column);
        failures.Report(column);
    }

    private void Fill(FieldRun run, ListColumn column, LoaderRun<TKey, TValue> loads, List<int> slots)
    {
        var values = Cells<TValue>.Rent(slots.Count);
        CellState[]? states = null;
        List<(int Index, GraphQLError Error)>? errors = null;
        for (var i = 0; i < slots.Count; i++)
        {
            if (loads.TryGet(slots[i], out var value, out var error))
            {
                values[i] = value;
                continue;
            }
            Array.Clear(values, i, 1);
            if (error is not null)
                (errors ??= []).Add((i, error));
            if (error is not null || default(TValue) is not null)
                (states ??= new CellState[slots.Count])[i] = error is null ? CellState.Null : CellState.Failed;
        }
        var inner = items.Complete(run, column, column.Depth + 1, new Cells<TValue>(values, slots.Count, states));
        column.SetItems(inner);
        foreach (var (index, problem) in errors ?? [])
            run.Execution.Add(new FieldError(inner, index, problem));
    }
}
