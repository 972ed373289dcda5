namespace Timeline.GraphQL.Types;

/// <summary>The five scalars of the specification, or one of the application (section 3.5).</summary>
internal enum ScalarKind
{
    Custom,
    Int,
    Float,
    String,
    Boolean,
    ID,
}

/// <summary>What became of the text given for a custom scalar: a CLR value, or what was expected instead.</summary>
internal readonly record struct ScalarOutcome(object? Value, string? Error);

/// <summary>A scalar type (section 3.5).</summary>
internal sealed class ScalarType(string name, ScalarKind kind = ScalarKind.Custom) : NamedType(name)
{
    public ScalarKind Kind { get; } = kind;

    /// <summary>Address of its specification, from <c>@specifiedBy</c>.</summary>
    public string? SpecifiedBy { get; set; }

    /// <summary>
    /// How a custom scalar reads its text. Without it any value is accepted and kept as plain CLR data:
    /// string, int, long, double, bool, null, <c>object?[]</c>, <see cref="Coercion.InputObject"/>.
    /// </summary>
    public Func<string, ScalarOutcome>? Parse { get; set; }

    /// <summary>What the application bound to it.</summary>
    public object? Binding { get; set; }
}
