using Timeline.GraphQL.Cost;
using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Types;

/// <summary>A type whose fields can be selected: object, interface or union.</summary>
internal abstract class CompositeType : NamedType
{
    protected CompositeType(string name)
        : base(name) => Weight = 1;

    /// <summary>The fields of the SDL in its order; empty for a union. <c>__typename</c> is not among them.</summary>
    public NamedList<FieldDefinition> Fields { get; } = new();

    /// <summary>Every interface it declares; empty for a union.</summary>
    public NamedList<InterfaceType> Interfaces { get; } = new();

    /// <summary>What the application bound to it.</summary>
    public object? Binding { get; set; }
}

/// <summary><c>type</c> (section 3.6).</summary>
internal sealed class ObjectType(string name) : CompositeType(name);

/// <summary><c>interface</c> (section 3.7).</summary>
internal sealed class InterfaceType(string name) : CompositeType(name);

/// <summary><c>union</c> (section 3.8).</summary>
internal sealed class UnionType(string name) : CompositeType(name)
{
    public NamedList<ObjectType> Members { get; } = new();
}

/// <summary>A field of an object or interface type.</summary>
internal sealed class FieldDefinition(string name, SchemaType type) : INamed
{
    public string Name { get; } = name;

    public SchemaType Type { get; } = type;

    public string? Description { get; init; }

    public NamedList<InputValueDefinition> Arguments { get; init; } = new();

    /// <summary>Why it is deprecated; null where it is not.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>What resolving it for one parent costs, whatever it gives.</summary>
    public double Weight { get; set; }

    /// <summary>How many values it gives, or lists below it; null where the SDL does not say.</summary>
    public ListSize? ListSize { get; set; }

    public required FieldDefinitionNode? Node { get; init; }

    /// <summary>The type that declares it; null for <c>__schema</c>, <c>__type</c> and <c>__typename</c>.</summary>
    public required CompositeType? Parent { get; init; }

    /// <summary>What the application bound to it: how it is resolved.</summary>
    public object? Binding { get; set; }

    /// <summary>Its schema coordinate, <c>Type.field</c>.</summary>
    public override string ToString() => Parent is null ? Name : $"{Parent.Name}.{Name}";
}
