using System.Collections.Immutable;

namespace Timeline.GraphQL.Language.Ast;

/// <summary>A definition of the type system, or the extension of one (section 3.1).</summary>
internal abstract class TypeSystemNode : DefinitionNode
{
    /// <summary>Whether it began with <c>extend</c>.</summary>
    public required bool IsExtension { get; init; }
}

/// <summary><c>schema { … }</c> and <c>extend schema</c> (section 3.3).</summary>
internal sealed class SchemaNode : TypeSystemNode
{
    public required ImmutableArray<DirectiveNode> Directives { get; init; }

    public required ImmutableArray<RootOperationNode> Operations { get; init; }
}

/// <summary><c>query: Query</c> within a schema definition (section 3.3.1).</summary>
internal sealed class RootOperationNode : Node
{
    public required OperationKind Kind { get; init; }

    public required NamedTypeNode Type { get; init; }
}

/// <summary><c>directive @name(…) repeatable on …</c> (section 3.13).</summary>
internal sealed class DirectiveDefinitionNode : TypeSystemNode
{
    public required NameNode Name { get; init; }

    public required ImmutableArray<InputValueDefinitionNode> Arguments { get; init; }

    public required bool IsRepeatable { get; init; }

    public required ImmutableArray<NameNode> Locations { get; init; }
}

/// <summary>The definition or extension of a named type (section 3.4).</summary>
internal abstract class TypeDefinitionNode : TypeSystemNode
{
    public required NameNode Name { get; init; }

    public required ImmutableArray<DirectiveNode> Directives { get; init; }
}

/// <summary><c>scalar</c> (section 3.5).</summary>
internal sealed class ScalarTypeNode : TypeDefinitionNode;

/// <summary>What <c>type</c> and <c>interface</c> share: interfaces and fields.</summary>
internal abstract class FieldsTypeNode : TypeDefinitionNode
{
    public required ImmutableArray<NamedTypeNode> Interfaces { get; init; }

    public required ImmutableArray<FieldDefinitionNode> Fields { get; init; }
}

/// <summary><c>type</c> (section 3.6).</summary>
internal sealed class ObjectTypeNode : FieldsTypeNode;

/// <summary><c>interface</c> (section 3.7).</summary>
internal sealed class InterfaceTypeNode : FieldsTypeNode;

/// <summary><c>union</c> (section 3.8).</summary>
internal sealed class UnionTypeNode : TypeDefinitionNode
{
    public required ImmutableArray<NamedTypeNode> Members { get; init; }
}

/// <summary><c>enum</c> (section 3.9).</summary>
internal sealed class EnumTypeNode : TypeDefinitionNode
{
    public required ImmutableArray<EnumValueDefinitionNode> Values { get; init; }
}

/// <summary><c>input</c> (section 3.10).</summary>
internal sealed class InputObjectTypeNode : TypeDefinitionNode
{
    public required ImmutableArray<InputValueDefinitionNode> Fields { get; init; }
}

/// <summary>A field of an object or interface type (section 3.6).</summary>
internal sealed class FieldDefinitionNode : Node
{
    public StringValueNode? Description { get; init; }

    public required NameNode Name { get; init; }

    public required ImmutableArray<InputValueDefinitionNode> Arguments { get; init; }

    public required TypeNode Type { get; init; }

    public required ImmutableArray<DirectiveNode> Directives { get; init; }
}

/// <summary>An argument of a field or directive, or a field of an input object (sections 3.6.1, 3.10).</summary>
internal sealed class InputValueDefinitionNode : Node
{
    public StringValueNode? Description { get; init; }

    public required NameNode Name { get; init; }

    public required TypeNode Type { get; init; }

    public required ValueNode? Default { get; init; }

    public required ImmutableArray<DirectiveNode> Directives { get; init; }
}

/// <summary>A value of an enum (section 3.9).</summary>
internal sealed class EnumValueDefinitionNode : Node
{
    public StringValueNode? Description { get; init; }

    public required NameNode Name { get; init; }

    public required ImmutableArray<DirectiveNode> Directives { get; init; }
}
