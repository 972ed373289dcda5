using System.Collections.Immutable;
using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation;

/// <summary>One rule of section 5. The walk calls it at each part of the document, in the order of the source.</summary>
internal abstract class Rule
{
    /// <summary>Before the walk.</summary>
    public virtual void Begin()
    {
    }

    public virtual void Operation(OperationNode node, ObjectType? root)
    {
    }

    public virtual void Variable(VariableDefinitionNode node)
    {
    }

    public virtual void Fragment(FragmentNode node)
    {
    }

    /// <summary>A type by its name: of a variable, or the condition of a fragment.</summary>
    public virtual void NamedType(NamedTypeNode node)
    {
    }

    public virtual void Field(FieldNode node, CompositeType? parent, FieldDefinition? definition)
    {
    }

    public virtual void Spread(FragmentSpreadNode node, CompositeType? parent)
    {
    }

    public virtual void InlineFragment(InlineFragmentNode node, CompositeType? parent)
    {
    }

    /// <summary>All directives at one place.</summary>
    public virtual void Directives(ImmutableArray<DirectiveNode> nodes)
    {
    }

    /// <param name="node">The directive.</param>
    /// <param name="definition">Its definition; null where it is unknown.</param>
    /// <param name="location">Where it stands, as definitions list it.</param>
    public virtual void Directive(DirectiveNode node, DirectiveDefinition? definition, string location)
    {
    }

    /// <summary>All arguments of one field or directive.</summary>
    public virtual void Arguments(ImmutableArray<ArgumentNode> nodes)
    {
    }

    /// <summary>A value, also each one within lists and objects; its type is null where it is unknown.</summary>
    public virtual void Value(ValueNode node, SchemaType? type)
    {
    }

    /// <summary>After the walk, when uses of variables and spreads of fragments are known.</summary>
    public virtual void End()
    {
    }
}
