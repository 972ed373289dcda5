using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Execution;

/// <summary>Counts the directives used in a document.</summary>
internal static class DirectiveCount
{
    public static int Of(DocumentNode document) => document.Definitions.OfType<ExecutableNode>()
        .Sum(definition => definition.Directives.Length + Of(definition.SelectionSet) + OfVariables(definition));

    private static int OfVariables(ExecutableNode definition) =>
        definition is OperationNode operation ? operation.Variables.Sum(variable => variable.Directives.Length) : 0;

    private static int Of(SelectionSetNode? set) =>
        set is null ? 0 : set.Selections.Sum(selection => selection.Directives.Length + Of(Below(selection)));

    private static SelectionSetNode? Below(SelectionNode selection) => selection switch
    {
        FieldNode field => field.SelectionSet,
        InlineFragmentNode inline => inline.SelectionSet,
        _ => null,
    };
}
