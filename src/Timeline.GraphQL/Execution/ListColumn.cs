using System.Buffers;

namespace Timeline.GraphQL.Execution;

/// <summary>
/// A column of lists: the items of all of them one after another in an inner column, and where each list begins. Lists
/// of lists nest.
/// </summary>
internal sealed class ListColumn(FieldRun run, ICellOwner owner, int depth, bool isNonNull, int count, CellState[]? states)
    : Column(run, owner, depth, isNonNull, count, states), ICellOwner
{
    // Rented; one longer than there are lists. A null list is marked by a state and has no items.
    private readonly int[] _offsets = ArrayPool<int>.Shared.Rent(count + 1);
    private Column? _items;

    /// <summary>The offsets to fill before the items are completed.</summary>
    public Span<int> Offsets => _offsets.AsSpan(0, Count + 1);

    /// <summary>The items of all lists; their completion may already let lists fail.</summary>
    public void SetItems(Column items) => _items = items;

    /// <summary>Whether the list has items to complete; judges the ones that are null, or failed before.</summary>
    public bool Accept(int index, bool isNull)
    {
        if (IsNull(index))
            Settle(index);
        else if (isNull)
            SetNull(index);
        return !IsNull(index) && !isNull;
    }

    public override void Write(ref JsonOutput output, int index)
    {
        if (IsNull(index))
        {
            output.Null();
            return;
        }
        output.Byte((byte)'[');
        var (from, to) = (_offsets[index], _offsets[index + 1]);
        for (var i = from; i < to; i++)
        {
            if (i > from)
                output.Byte((byte)',');
            _items!.Write(ref output, i);
        }
        output.Byte((byte)']');
    }

    public override void Release()
    {
        ArrayPool<int>.Shared.Return(_offsets);
        _items?.Release();
    }

    void ICellOwner.Nullify(int index) => Fail(ListOf(index));

    void ICellOwner.Describe(int index, ResponsePath path)
    {
        var list = ListOf(index);
        Describe(list, path);
        path.Add(index - _offsets[list]);
    }

    // The last list that begins at or before the item; empty lists before it share its offset.
    private int ListOf(int item)
    {
        var (low, high) = (0, Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_offsets[middle] <= item)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}
