using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Coercion;

/// <summary>
/// A coerced input object, and likewise the arguments of one field: the values that were given and the defaults
/// of those that were not, in the order of the definition. What was left out without a default is absent.
/// </summary>
/// <remarks>
/// Values are int, double, string, bool, null, <see cref="EnumValueDefinition"/>, <c>object?[]</c> for lists,
/// <see cref="InputObject"/>, and for a custom scalar whatever its parse function gave.
/// </remarks>
internal sealed class InputObject
{
    private readonly NamedValues _values = new();

    /// <summary>The type; null for the arguments of a field and for objects within a scalar that takes anything.</summary>
    public InputObjectType? Type { get; init; }

    public int Count => _values.Count;

    public IEnumerable<KeyValuePair<string, object?>> Values => _values.All;

    public object? this[string name]
    {
        get => TryGet(name, out var value) ? value : throw new KeyNotFoundException(name);
        set => _values.Set(name, value);
    }

    public bool Has(string name) => _values.TryGet(name, out _);

    public bool TryGet(string name, out object? value) => _values.TryGet(name, out value);
}
