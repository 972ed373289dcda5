namespace Timeline.GraphQL;

/// <summary>The fields of one input object, coerced, defaults applied (section 3.10); values as in <see cref="Arguments"/>.</summary>
public sealed class InputReader
{
    private readonly IReadOnlyDictionary<string, object?> _values;

    internal InputReader(IReadOnlyDictionary<string, object?> values) => _values = values;

    /// <summary>Whether the field was given, or has a default; null counts as given.</summary>
    public bool Has(string name) => _values.ContainsKey(name);

    /// <summary>The field's value; the default of <typeparamref name="T"/> where it is null or was left out.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type, or null where
    /// <typeparamref name="T"/> has no null.</exception>
    public T Get<T>(string name) => InputValue.As<T>(name, _values.GetValueOrDefault(name));
}
