using System.Buffers;
using System.Runtime.CompilerServices;

namespace Timeline.GraphQL.Execution;

/// <summary>A column of objects, each a row of a level of its concrete type.</summary>
internal sealed class ObjectColumn : Column
{
    private readonly object?[] _values;
    // Row of each cell in its level; null where the only level has exactly one row for every cell, in order.
    private int[]? _rows;
    private Level? _level;
    // Which level, where cells can be of several types.
    private Level?[]? _levels;
    private readonly Action<object?[]> _giveBack;

    public ObjectColumn(FieldRun run, ICellOwner owner, int depth, bool isNonNull, Cells<object?> cells, Action<object?[]> giveBack)
        : base(run, owner, depth, isNonNull, cells.Count, cells.States) => (_values, _giveBack) = (cells.Values, giveBack);

    /// <summary>Makes the rows of a level of the one type that all cells have.</summary>
    public void Descend(SelectionPlan plan)
    {
        var rows = 0;
        for (var i = 0; i < Count; i++)
            if (HasRow(i))
                rows++;
        if (rows == Count)
            _level = Run.Execution.Enter(new Level(Run.Execution, plan, AllRows(), rows, this, null));
        else if (rows > 0)
            _level = Compact(plan, rows);
    }

    /// <summary>Makes one level for each concrete type among the cells.</summary>
    public void Descend(AbstractTypes types, FieldPlan field)
    {
        var typeOf = ArrayPool<int>.Shared.Rent(Count);
        var counts = new int[types.Count];
        for (var i = 0; i < Count; i++)
        {
            typeOf[i] = HasRow(i) ? Identify(types, i) : -1;
            if (typeOf[i] >= 0)
                counts[typeOf[i]]++;
        }
        (_levels, _rows) = (new Level?[Count], ArrayPool<int>.Shared.Rent(Count));
        for (var type = 0; type < counts.Length; type++)
            if (counts[type] > 0)
                Split(typeOf, type, counts[type], field.Below[type], _levels, _rows);
        ArrayPool<int>.Shared.Return(typeOf);
    }

    public override void Write(ref JsonOutput output, int index)
    {
        var level = _levels is null ? _level : _levels[index];
        if (level is null || IsNull(index))
            output.Null();
        else if (_rows is null)
            level.WriteRow(ref output, index);
        else if (_rows[index] < 0)
            output.Null();
        else
            level.WriteRow(ref output, _rows[index]);
    }

    public override void Release()
    {
        if (_rows is not null)
            ArrayPool<int>.Shared.Return(_rows);
        _giveBack(_values);
    }

    private bool HasRow(int index)
    {
        if (IsNull(index))
            Settle(index);
        else if (_values[index] is not null)
            return true;
        else
            Miss(index);
        return false;
    }

    // Asked only where every cell has a value.
    private object[] AllRows() => Unsafe.As<object[]>(_values);

    private Level Compact(SelectionPlan plan, int count)
    {
        _rows = ArrayPool<int>.Shared.Rent(Count);
        var (rows, origins) = (new object[count], new int[count]);
        var next = 0;
        for (var i = 0; i < Count; i++)
        {
            _rows[i] = -1;
            if (IsNull(i) || _values[i] is not { } value)
                continue;
            (rows[next], origins[next], _rows[i]) = (value, i, next);
            next++;
        }
        return Run.Execution.Enter(new Level(Run.Execution, plan, rows, count, this, origins));
    }

    private int Identify(AbstractTypes types, int index)
    {
        var rowType = _values[index]?.GetType() ?? typeof(void);
        var type = types.IndexOf(rowType);
        if (type < 0)
            Fail(index, new InvalidOperationException($"Abstract type \"{types.Name}\" has no possible type bound to {rowType}."));
        return type;
    }

    private void Split(int[] typeOf, int type, int count, SelectionPlan plan, Level?[] levelOf, int[] rowOf)
    {
        var (rows, origins) = (new object[count], new int[count]);
        var level = new Level(Run.Execution, plan, rows, count, this, origins);
        var next = 0;
        for (var i = 0; i < Count; i++)
        {
            if (typeOf[i] != type || _values[i] is not { } value)
                continue;
            (rows[next], origins[next], rowOf[i], levelOf[i]) = (value, i, next, level);
            next++;
        }
        Run.Execution.Enter(level);
    }
}
