using System.Collections.Immutable;

namespace Timeline.GraphQL.Language.Ast;

/// <summary>A whole document: executable definitions, type system definitions and extensions (section 2.2).</summary>
internal sealed class DocumentNode : Node
{
    public required ImmutableArray<DefinitionNode> Definitions { get; init; }
}

/// <summary>One entry of a document.</summary>
internal abstract class DefinitionNode : Node
{
    public StringValueNode? Description { get; init; }
}

/// <summary>A definition that can be executed: an operation or a fragment.</summary>
internal abstract class ExecutableNode : DefinitionNode
{
    public required ImmutableArray<DirectiveNode> Directives { get; init; }

    public required SelectionSetNode SelectionSet { get; init; }
}
