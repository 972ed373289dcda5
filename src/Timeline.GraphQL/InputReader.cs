using Timeline.GraphQL.Coercion;

namespace Timeline.GraphQL;

/// <summary>The fields of one input object, coerced, defaults applied (section 3.10); values as in <see cref="Arguments"/>.</summary>
public sealed class InputReader
{
    private readonly NamedValues _values;

    internal InputReader(NamedValues values) => _values = values;

    /// <summary>Whether the field was given, or has a default; null counts as given.</summary>
    public bool Has(string name) => _values.TryGet(name, out _);

    /// <summary>The field's value; the default of <typeparamref name="T"/> where it is null or was left out.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type, or null where
    /// <typeparamref name="T"/> has no null.</exception>
    public T Get<T>(string name) => InputValue.As<T>(name, _values.TryGet(name, out var value) ? value : null);
}
