namespace Timeline.GraphQL;

/// <summary>One call of a <see cref="Loader{TKey,TValue}"/>: distinct keys, and a place for the answer to each.</summary>
/// <typeparam name="TKey">Key.</typeparam>
/// <typeparam name="TValue">Row.</typeparam>
public sealed class LoadBatch<TKey, TValue>
    where TKey : notnull
{
    private readonly TValue?[] _values;
    private readonly bool[] _found;
    private readonly Selection _selection;
    private GraphQLError?[]? _errors;

    internal LoadBatch(IReadOnlyList<TKey> keys, Selection selection, object? state, CancellationToken cancellation)
    {
        (Keys, _selection, State, Cancellation) = (keys, selection, state, cancellation);
        (_values, _found) = (new TValue?[keys.Count], new bool[keys.Count]);
    }

    /// <summary>The keys to load, each once, in order of first appearance.</summary>
    public IReadOnlyList<TKey> Keys { get; }

    /// <summary>
    /// What is selected of the rows, over all fields that ask. Reading it tells the executor that the rows may hold
    /// only what was selected; they are then loaded again for a field that selects more.
    /// </summary>
    public Selection Selection
    {
        get
        {
            IsSelective = true;
            return _selection;
        }
    }

    /// <summary>The request's <see cref="GraphQLRequest.State"/>.</summary>
    public object? State { get; }

    /// <summary>Cancelled when the client is gone or the request's time is over.</summary>
    public CancellationToken Cancellation { get; }

    internal bool IsSelective { get; private set; }

    /// <summary>Answers key <paramref name="index"/>. A key without an answer, or with null, has no row; that is no error.</summary>
    public void Set(int index, TValue? value) => (_values[index], _found[index]) = (value, value is not null);

    /// <summary>Every field that asks for key <paramref name="index"/> becomes this error.</summary>
    public void SetError(int index, GraphQLError error) => (_errors ??= new GraphQLError?[Keys.Count])[index] = error;

    /// <summary>Every field that asks for key <paramref name="index"/> becomes an error of this code and message.</summary>
    public void SetError(int index, string code, string message) => SetError(index, new GraphQLError(message, code));

    internal bool TryGet(int index, out TValue? value)
    {
        value = _values[index];
        return _found[index];
    }

    internal GraphQLError? ErrorAt(int index) => _errors?[index];
}
