using System.Buffers;
using System.Runtime.CompilerServices;

namespace Timeline.GraphQL.Execution;

/// <summary>How values of one CLR type are judged and written; a struct, so that calls to it are inlined.</summary>
internal interface ILeafFormat<T>
{
    /// <summary>Whether every value can be written, so that <see cref="Refuse"/> need not be asked.</summary>
    bool AcceptsAll { get; }

    /// <summary>Why the value cannot be a result of its type (section 3.5), or null.</summary>
    string? Refuse(T value);

    void Write(ref JsonOutput output, T value);
}

/// <summary>A column of scalars or enum values.</summary>
internal sealed class LeafColumn<T, TFormat> : Column
    where TFormat : struct, ILeafFormat<T>
{
    private readonly T[] _values;
    private readonly TFormat _format;

    public LeafColumn(FieldRun run, ICellOwner owner, int depth, bool isNonNull, Cells<T> cells, TFormat format)
        : base(run, owner, depth, isNonNull, cells.Count, cells.States)
    {
        (_values, _format) = (cells.Values, format);
        if (HasStates || !format.AcceptsAll || (isNonNull && default(T) is null))
            Check();
    }

    public override void Write(ref JsonOutput output, int index)
    {
        if (_values[index] is { } value && !IsNull(index))
            _format.Write(ref output, value);
        else
            output.Null();
    }

    public override void Release() =>
        ArrayPool<T>.Shared.Return(_values, RuntimeHelpers.IsReferenceOrContainsReferences<T>());

    private void Check()
    {
        for (var i = 0; i < Count; i++)
        {
            if (IsNull(i))
                Settle(i);
            else if (_values[i] is not { } value)
                Miss(i);
            else if (!_format.AcceptsAll && _format.Refuse(value) is { } problem)
                Defect(i, problem);
        }
    }
}
