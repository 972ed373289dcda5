using System.Runtime.CompilerServices;
using Timeline.GraphQL.Coercion;
using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Types;

/// <summary>An argument of a field or directive, or a field of an input object.</summary>
internal sealed class InputValueDefinition(string name, SchemaType type) : INamed
{
    private StrongBox<object?>? _default;

    public string Name { get; } = name;

    public SchemaType Type { get; } = type;

    public string? Description { get; init; }

    /// <summary>The default as it is written; null where none is, a null literal where it is null.</summary>
    public ValueNode? Default { get; init; }

    /// <summary>
    /// The coerced default; null without <see cref="Default"/>. It is coerced once, when first asked for.
    /// </summary>
    public object? DefaultValue => (_default ??= Coerce()).Value;

    public bool HasDefault => Default is not null;

    /// <summary>Whether a value must be given: non-null and without default.</summary>
    public bool IsRequired => Type.IsNonNull && !HasDefault;

    /// <summary>Why it is deprecated; null where it is not.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>What giving it costs for each parent of its field.</summary>
    public double Weight { get; set; }

    public required InputValueDefinitionNode? Node { get; init; }

    /// <summary>Its schema coordinate: <c>Type.field(argument:)</c>, <c>@directive(argument:)</c> or <c>Input.field</c>.</summary>
    public required string Coordinate { get; init; }

    /// <summary>What the application bound to it.</summary>
    public object? Binding { get; set; }

    /// <summary>Makes the default be coerced anew: what a scalar makes of it changes when the scalar is bound.</summary>
    public void ForgetDefaultValue() => _default = null;

    public override string ToString() => Coordinate;

    private StrongBox<object?> Coerce() =>
        new(Default is not null && LiteralCoercion.TryCoerce(Default, Type, null, out var value) ? value : null);
}
