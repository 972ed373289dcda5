using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Timeline.GraphQL.Execution;

/// <summary>Turns the raw values of a field into a column of its type (CompleteValue, section 6.4.3), all rows at once.</summary>
internal abstract class Completer<T>
{
    public abstract Column Complete(FieldRun run, ICellOwner owner, int depth, Cells<T> cells);
}

/// <summary>Completes scalars and enums that can be written as they are.</summary>
internal sealed class LeafCompleter<T, TFormat>(bool isNonNull, TFormat format) : Completer<T>
    where TFormat : struct, ILeafFormat<T>
{
    public override Column Complete(FieldRun run, ICellOwner owner, int depth, Cells<T> cells) =>
        new LeafColumn<T, TFormat>(run, owner, depth, isNonNull, cells, format);
}

/// <summary>Completes objects of one concrete type.</summary>
internal sealed class ObjectCompleter<T>(bool isNonNull) : Completer<T>
    where T : class
{
    public override Column Complete(FieldRun run, ICellOwner owner, int depth, Cells<T> cells)
    {
        var column = ObjectCells.Column(run, owner, depth, isNonNull, cells);
        column.Descend(run.Plan.Below[0]);
        return column;
    }
}

/// <summary>Completes objects of an interface or union.</summary>
internal sealed class AbstractCompleter<T>(bool isNonNull, AbstractTypes types) : Completer<T>
    where T : class
{
    public override Column Complete(FieldRun run, ICellOwner owner, int depth, Cells<T> cells)
    {
        var column = ObjectCells.Column(run, owner, depth, isNonNull, cells);
        column.Descend(types, run.Plan);
        return column;
    }
}

/// <summary>Reads rows of any class as objects.</summary>
internal static class ObjectCells
{
    // Arrays of classes may be read as arrays of objects; nothing is ever written to them here.
    public static ObjectColumn Column<T>(FieldRun run, ICellOwner owner, int depth, bool isNonNull, Cells<T> cells)
        where T : class =>
        new(run, owner, depth, isNonNull, new Cells<object?>(Unsafe.As<object?[]>(cells.Values), cells.Count, cells.States), GiveBack<T>);

    private static void GiveBack<T>(object?[] values)
        where T : class => ArrayPool<T>.Shared.Return(Unsafe.As<T[]>(values), clearArray: true);
}

/// <summary>
/// Completes lists by laying all their items behind one another. Lists are the application's: one that fails while it
/// is read is an error of its own.
/// </summary>
internal sealed class ListCompleter<TList, TItem>(bool isNonNull, Completer<TItem> items) : Completer<TList>
    where TList : IReadOnlyList<TItem>
{
    public override Column Complete(FieldRun run, ICellOwner owner, int depth, Cells<TList> cells)
    {
        var column = new ListColumn(run, owner, depth, isNonNull, cells.Count, cells.States);
        var offsets = column.Offsets;
        offsets[0] = 0;
        for (var i = 0; i < cells.Count; i++)
            offsets[i + 1] = offsets[i] + Measure(column, i, cells.Values[i]);
        var flat = Cells<TItem>.Rent(offsets[^1]);
        for (var i = 0; i < cells.Count; i++)
            if (offsets[i + 1] > offsets[i])
                Copy(column, i, cells.Values[i], flat.AsSpan(offsets[i]..offsets[i + 1]));
        ArrayPool<TList>.Shared.Return(cells.Values, RuntimeHelpers.IsReferenceOrContainsReferences<TList>());
        column.SetItems(items.Complete(run, column, depth + 1, new Cells<TItem>(flat, offsets[^1], null)));
        return column;
    }

    private static int Measure(ListColumn column, int index, TList list)
    {
        try
        {
            return column.Accept(index, list is null) && list is not null ? list.Count : 0;
        }
        catch (Exception exception)
        {
            column.Fail(index, exception);
            return 0;
        }
    }

    private static void Copy(ListColumn column, int index, TList list, Span<TItem> target)
    {
        try
        {
            Copy(list, target);
        }
        catch (Exception exception)
        {
            target.Clear();
            column.Fail(index, exception);
        }
    }

    private static void Copy(TList list, Span<TItem> target)
    {
        if (list is TItem[] array)
            array.CopyTo(target);
        else if (list is List<TItem> growing)
            CollectionsMarshal.AsSpan(growing).CopyTo(target);
        else if (list is ImmutableArray<TItem> immutable)
            immutable.AsSpan().CopyTo(target);
        else
            for (var i = 0; i < target.Length; i++)
                target[i] = list[i];
    }
}

/// <summary>Completes values that have to be formatted first: what fails there fails here, never while writing.</summary>
internal sealed class FormattingCompleter<T>(Func<T, string?> format, Completer<string?> texts) : Completer<T>
{
    public override Column Complete(FieldRun run, ICellOwner owner, int depth, Cells<T> cells)
    {
        var formatted = Cells<string?>.Rent(cells.Count);
        List<(int Index, GraphQLError Error)>? errors = null;
        var states = cells.States;
        for (var i = 0; i < cells.Count; i++)
        {
            formatted[i] = null;
            if (states is not null && states[i] != CellState.Value)
                continue;
            try
            {
                formatted[i] = format(cells.Values[i]);
            }
            catch (Exception exception)
            {
                (states ??= new CellState[cells.Count])[i] = CellState.Failed;
                (errors ??= []).Add((i, run.Execution.Explain(run.Coordinate, exception)));
            }
        }
        ArrayPool<T>.Shared.Return(cells.Values, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        var column = texts.Complete(run, owner, depth, new Cells<string?>(formatted, cells.Count, states));
        foreach (var (index, error) in errors ?? [])
            run.Execution.Add(new FieldError(column, index, error));
        return column;
    }
}
