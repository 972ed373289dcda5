using Timeline.GraphQL.Coercion;

namespace Timeline.GraphQL;

/// <summary>
/// The arguments of a field, coerced once for all its parents, defaults applied (section 6.4.1). Values are CLR values:
/// <see cref="int"/>, <see cref="double"/>, <see cref="string"/> (also <c>ID</c>), <see cref="bool"/>, the bound enum,
/// scalar or input type, and for lists an array of these (<see cref="Nullable{T}"/> where items may be null).
/// </summary>
public sealed class Arguments
{
    internal static readonly Arguments None = new(new NamedValues());

    private readonly NamedValues _values;

    internal Arguments(NamedValues values) => _values = values;

    /// <summary>Whether the argument was given, or has a default; null counts as given.</summary>
    public bool Has(string name) => _values.TryGet(name, out _);

    /// <summary>The argument's value; the default of <typeparamref name="T"/> where it is null or was left out.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type, or null where
    /// <typeparamref name="T"/> has no null: ask for <c>int?</c>, or for <see cref="Has"/> first.</exception>
    public T Get<T>(string name) => InputValue.As<T>(name, _values.TryGet(name, out var value) ? value : null);
}
