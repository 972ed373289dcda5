using System.Runtime.CompilerServices;
using Timeline.GraphQL.Binding;

namespace Timeline.GraphQL.Execution;

/// <summary>Resolves a field by the key of each row, through a loader.</summary>
internal sealed class LoadResolver<TParent, TKey, TValue>(
    KeyOf<TParent, TKey> key, Loader<TKey, TValue> loader, Completer<TValue> completer) : FieldResolver
    where TParent : class
    where TKey : notnull
{
    private const int NoKey = -1;

    public override void Resolve(FieldRun run)
    {
        var loads = run.Execution.LoadsOf(loader);
        var slots = new int[run.Count];
        var failures = new RowFailures(run);
        for (var row = 0; row < run.Count; row++)
        {
            slots[row] = NoKey;
            try
            {
                if (key(Unsafe.As<TParent>(run.Rows[row]), out var found))
                    slots[row] = loads.Ask(found);
            }
            catch (Exception exception)
            {
                failures.Add(row, exception);
            }
        }
        loads.Join(run.Selection, () => Finish(run, loads, slots, failures));
    }

    private void Finish(FieldRun run, LoaderRun<TKey, TValue> loads, int[] slots, RowFailures failures)
    {
        var values = Cells<TValue>.Rent(run.Count);
        for (var row = 0; row < run.Count; row++)
        {
            Array.Clear(values, row, 1);
            GraphQLError? error = null;
            if (slots[row] != NoKey && loads.TryGet(slots[row], out var value, out error))
                values[row] = value;
            else if (error is not null)
                failures.Add(row, error);
            else if (default(TValue) is not null)
                failures.AddNull(row);
        }
        failures.Report(run.Complete(completer, values, failures.States));
    }
}
