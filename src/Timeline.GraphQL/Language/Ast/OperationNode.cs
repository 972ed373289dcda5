using System.Collections.Immutable;

namespace Timeline.GraphQL.Language.Ast;

/// <summary>The three kinds of operations (section 2.3).</summary>
internal enum OperationKind
{
    Query,
    Mutation,
    Subscription,
}

internal static class OperationKeywords
{
    /// <summary>The keyword that begins operations of the kind.</summary>
    public static string Keyword(this OperationKind kind) => kind switch
    {
        OperationKind.Query => "query",
        OperationKind.Mutation => "mutation",
        _ => "subscription",
    };
}

/// <summary>An operation; the short form <c>{ … }</c> is a query without a name (section 2.3).</summary>
internal sealed class OperationNode : ExecutableNode
{
    public required OperationKind Kind { get; init; }

    public required NameNode? Name { get; init; }

    public required ImmutableArray<VariableDefinitionNode> Variables { get; init; }
}

/// <summary>A variable of an operation (section 2.11).</summary>
internal sealed class VariableDefinitionNode : Node
{
    public StringValueNode? Description { get; init; }

    public required VariableNode Variable { get; init; }

    public required TypeNode Type { get; init; }

    /// <summary>The constant used where the request leaves the variable out; null where none is written.</summary>
    public required ValueNode? Default { get; init; }

    public required ImmutableArray<DirectiveNode> Directives { get; init; }
}

/// <summary>A named fragment (section 2.9).</summary>
internal sealed class FragmentNode : ExecutableNode
{
    public required NameNode Name { get; init; }

    public required NamedTypeNode TypeCondition { get; init; }
}
