using System.Collections.Immutable;

namespace Timeline.GraphQL.Language.Ast;

/// <summary>What an operation, fragment or field selects, in braces (section 2.5).</summary>
internal sealed class SelectionSetNode : Node
{
    public required ImmutableArray<SelectionNode> Selections { get; init; }
}

/// <summary>One entry of a selection set.</summary>
internal abstract class SelectionNode : Node
{
    public required ImmutableArray<DirectiveNode> Directives { get; init; }
}

/// <summary>A field, under its own name or an alias (sections 2.6, 2.8).</summary>
internal sealed class FieldNode : SelectionNode
{
    public required NameNode? Alias { get; init; }

    public required NameNode Name { get; init; }

    public required ImmutableArray<ArgumentNode> Arguments { get; init; }

    public required SelectionSetNode? SelectionSet { get; init; }

    /// <summary>The key of this field in the response: the alias, else the name.</summary>
    public string ResponseName => (Alias ?? Name).Value;
}

/// <summary><c>...name</c> (section 2.9).</summary>
internal sealed class FragmentSpreadNode : SelectionNode
{
    public required NameNode Name { get; init; }
}

/// <summary><c>... on Type { … }</c>, the type being optional (section 2.9.2).</summary>
internal sealed class InlineFragmentNode : SelectionNode
{
    public required NamedTypeNode? TypeCondition { get; init; }

    public required SelectionSetNode SelectionSet { get; init; }
}

/// <summary>A named value given to a field or directive (section 2.7).</summary>
internal sealed class ArgumentNode : Node
{
    public required NameNode Name { get; init; }

    public required ValueNode Value { get; init; }
}

/// <summary><c>@name(…)</c> (section 2.13).</summary>
internal sealed class DirectiveNode : Node
{
    public required NameNode Name { get; init; }

    public required ImmutableArray<ArgumentNode> Arguments { get; init; }
}
