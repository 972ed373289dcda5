using System.Runtime.CompilerServices;

namespace Timeline.GraphQL.Execution;

/// <summary>Reads a field from each row.</summary>
internal sealed class PropertyResolver<TParent, TValue>(Func<TParent, TValue> read, Completer<TValue> completer) : FieldResolver
    where TParent : class
{
    public override void Resolve(FieldRun run)
    {
        var values = Cells<TValue>.Rent(run.Count);
        var rows = run.Rows;
        var failures = new RowFailures(run);
        for (var next = 0; next < run.Count; next++)
        {
            // One try for all rows; it is left and entered again only behind a row that throws.
            try
            {
                // A span knows that it holds nothing but TValue; an array would ask its type at every write.
                var cells = values.AsSpan(0, run.Count);
                for (; next < cells.Length; next++)
                    cells[next] = read(Unsafe.As<TParent>(rows[next]));
            }
            catch (Exception exception)
            {
                Array.Clear(values, next, 1);
                failures.Add(next, exception);
            }
        }
        failures.Report(run.Complete(completer, values, failures.States));
    }
}

/// <summary>Computes a field from each row and the field's arguments.</summary>
internal sealed class ComputedResolver<TParent, TValue>(Func<TParent, Arguments, TValue> read, Completer<TValue> completer) : FieldResolver
    where TParent : class
{
    public override void Resolve(FieldRun run)
    {
        if (run.Arguments(out var problem) is { } arguments)
            new PropertyResolver<TParent, TValue>(row => read(row, arguments), completer).Resolve(run);
        else
            run.FailAll(completer, problem);
    }
}
