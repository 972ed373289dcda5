using Timeline.GraphQL.Execution;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Binding;

/// <summary>How one field is resolved, before the schema says what its type is.</summary>
internal abstract class FieldBinding(string name, Type resultType)
{
    public string Name => name;

    /// <summary>CLR type of the field's value, which must suit the type of the SDL.</summary>
    public Type ResultType => resultType;

    /// <summary>Joins the binding with the type of its field; null, with the reason, where they do not suit.</summary>
    public abstract FieldResolver? Compile(SchemaType type, CompleterFactory completers, out string? problem);
}

/// <summary>A field read from its row.</summary>
internal sealed class PropertyBinding<TParent, TValue>(string name, Func<TParent, TValue> read) : FieldBinding(name, typeof(TValue))
    where TParent : class
{
    public override FieldResolver? Compile(SchemaType type, CompleterFactory completers, out string? problem) =>
        completers.Find<TValue>(type, out problem) is { } completer ? new PropertyResolver<TParent, TValue>(read, completer) : null;
}

/// <summary>A field computed from its row and arguments.</summary>
internal sealed class ComputedBinding<TParent, TValue>(string name, Func<TParent, Arguments, TValue> read) : FieldBinding(name, typeof(TValue))
    where TParent : class
{
    public override FieldResolver? Compile(SchemaType type, CompleterFactory completers, out string? problem) =>
        completers.Find<TValue>(type, out problem) is { } completer ? new ComputedResolver<TParent, TValue>(read, completer) : null;
}

/// <summary>A field resolved by one call for all rows.</summary>
internal sealed class BatchBinding<TParent, TResult>(string name, Func<FieldBatch<TParent, TResult>, ValueTask> resolve)
    : FieldBinding(name, typeof(TResult))
    where TParent : class
{
    public override FieldResolver? Compile(SchemaType type, CompleterFactory completers, out string? problem) =>
        completers.Find<TResult>(type, out problem) is { } completer ? new BatchResolver<TParent, TResult>(resolve, completer) : null;
}

/// <summary>The key of a row; false where it has none.</summary>
internal delegate bool KeyOf<in TParent, TKey>(TParent row, out TKey key);

/// <summary>A field whose row is loaded by key.</summary>
internal sealed class LoadBinding<TParent, TKey, TValue>(string name, KeyOf<TParent, TKey> key, Loader<TKey, TValue> loader)
    : FieldBinding(name, typeof(TValue))
    where TParent : class
    where TKey : notnull
{
    public override FieldResolver? Compile(SchemaType type, CompleterFactory completers, out string? problem) =>
        completers.Find<TValue>(type, out problem) is { } completer ? new LoadResolver<TParent, TKey, TValue>(key, loader, completer) : null;
}

/// <summary>A field whose rows are loaded by a list of keys.</summary>
internal sealed class LoadManyBinding<TParent, TKey, TValue>(
    string name, Func<TParent, IReadOnlyList<TKey>?> keys, Loader<TKey, TValue> loader)
    : FieldBinding(name, typeof(IReadOnlyList<TValue>))
    where TParent : class
    where TKey : notnull
{
    public override FieldResolver? Compile(SchemaType type, CompleterFactory completers, out string? problem)
    {
        problem = $"is {type}, which no list of keys can load; expected a list";
        return type.Nullable is ListType list && completers.Find<TValue>(list.Item, out problem) is { } items
            ? new LoadManyResolver<TParent, TKey, TValue>(keys, loader, items, type.IsNonNull)
            : null;
    }
}

/// <summary>A field of the subscription root type, whose values come from a source.</summary>
internal sealed class StreamBinding<TEvent>(string name, Func<SourceRequest, ValueTask<IAsyncEnumerable<TEvent>>> open)
    : FieldBinding(name, typeof(TEvent))
{
    public override FieldResolver? Compile(SchemaType type, CompleterFactory completers, out string? problem) =>
        completers.Find<TEvent>(type, out problem) is { } completer ? new StreamResolver<TEvent>(open, completer) : null;
}
