using System.Runtime.CompilerServices;

namespace Timeline.GraphQL;

/// <summary>
/// One field, asked of all parents of its level at once: a resolver reads <see cref="this[int]"/> and answers with
/// <see cref="Set"/>. A parent without an answer gets null.
/// </summary>
/// <typeparam name="TParent">CLR type of the parents.</typeparam>
/// <typeparam name="TResult">CLR type of the field's value.</typeparam>
public sealed class FieldBatch<TParent, TResult>
    where TParent : class
{
    private readonly object[] _parents;
    private TResult?[] _values;
    private readonly bool[] _answered;
    private GraphQLError?[]? _errors;

    internal FieldBatch(object[] parents, int count, TResult?[] values, bool[] answered) =>
        (_parents, Count, _values, _answered) = (parents, count, values, answered);

    /// <summary>Number of parents, at least one.</summary>
    public int Count { get; }

    /// <summary>The field's arguments, the same for every parent.</summary>
    public required Arguments Arguments { get; init; }

    /// <summary>What is selected of the field's value; nothing for a leaf.</summary>
    public required Selection Selection { get; init; }

    /// <summary>The request's <see cref="GraphQLRequest.State"/>.</summary>
    public required object? State { get; init; }

    /// <summary>Cancelled when the client is gone or the request's time is over.</summary>
    public required CancellationToken Cancellation { get; init; }

    /// <summary>The parent at <paramref name="index"/>, from 0. The same parent may occur several times.</summary>
    public TParent this[int index] => Unsafe.As<TParent>(_parents[Checked(index)]);

    /// <summary>The parent at <paramref name="index"/>, from 0.</summary>
    public TParent Parent(int index) => this[index];

    /// <summary>
    /// Answers the parent at <paramref name="index"/>; a second answer replaces the first. Throws once the resolver has
    /// ended.
    /// </summary>
    public void Set(int index, TResult? value) => (_values[Checked(index)], _answered[index]) = (value, true);

    /// <summary>The field becomes this error for the parent at <paramref name="index"/>.</summary>
    public void SetError(int index, GraphQLError error) => (_errors ??= new GraphQLError?[Count])[Checked(index)] = error;

    /// <summary>The field becomes an error of this code and message for the parent at <paramref name="index"/>.</summary>
    public void SetError(int index, string code, string message) => SetError(index, new GraphQLError(message, code));

    internal GraphQLError?[]? Errors => _errors;

    /// <summary>Takes the values away: a resolver that answers after its end must not write into another request.</summary>
    internal void Close() => _values = [];

    // The arrays are pooled and longer than the batch, so their own bounds do not protect.
    private int Checked(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
        return index;
    }
}
