using Timeline.GraphQL.Binding;

namespace Timeline.GraphQL;

/// <summary>
/// Collects how the fields of one object type are resolved. A field's value may be a string, int, long, double, bool, a
/// bound enum or scalar, a row of a bound object type, null where the schema allows it, or a list of these.
/// </summary>
/// <typeparam name="T">CLR type of the rows.</typeparam>
public sealed class TypeBinding<T>
    where T : class
{
    internal TypeBinding()
    {
    }

    internal List<FieldBinding> Fields { get; } = [];

    /// <summary>A field that is read from the row. What it throws becomes an error of that row's field alone.</summary>
    public void Field<TValue>(string name, Func<T, TValue> read) =>
        Fields.Add(new PropertyBinding<T, TValue>(name, read));

    /// <summary>A field that is computed from the row and the field's arguments.</summary>
    public void Field<TValue>(string name, Func<T, Arguments, TValue> read) =>
        Fields.Add(new ComputedBinding<T, TValue>(name, read));

    /// <summary>The row behind a key; null where the key is null or has no row.</summary>
    public void Load<TKey, TValue>(string name, Func<T, TKey?> key, Loader<TKey, TValue> loader)
        where TKey : notnull => Fields.Add(new LoadBinding<T, TKey, TValue>(name, (T row, out TKey found) => IsKey(key(row), out found), loader));

    /// <summary>The row behind a key; null where the key is null or has no row.</summary>
    public void Load<TKey, TValue>(string name, Func<T, TKey?> key, Loader<TKey, TValue> loader)
        where TKey : struct => Fields.Add(new LoadBinding<T, TKey, TValue>(name, (T row, out TKey found) => IsKey(key(row), out found), loader));

    /// <summary>The rows behind a list of keys, in their order; a key without row gives a null item.</summary>
    public void LoadMany<TKey, TValue>(string name, Func<T, IReadOnlyList<TKey>?> keys, Loader<TKey, TValue> loader)
        where TKey : notnull => Fields.Add(new LoadManyBinding<T, TKey, TValue>(name, keys, loader));

    /// <summary>A field that one call resolves for all rows of a level.</summary>
    public void Batch<TResult>(string name, Func<FieldBatch<T, TResult>, ValueTask> resolve) =>
        Fields.Add(new BatchBinding<T, TResult>(name, resolve));

    private static bool IsKey<TKey>(TKey? key, out TKey found)
        where TKey : notnull
    {
        found = key!;
        return key is not null;
    }

    private static bool IsKey<TKey>(TKey? key, out TKey found)
        where TKey : struct
    {
        found = key.GetValueOrDefault();
        return key.HasValue;
    }
}
