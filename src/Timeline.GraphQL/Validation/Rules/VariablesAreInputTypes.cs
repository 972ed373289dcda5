using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Validation.Rules;

/// <summary>Variables have input types (section 5.8.2).</summary>
internal sealed class VariablesAreInputTypes(ValidationContext context) : Rule
{
    public override void Variable(VariableDefinitionNode node)
    {
        if (context.System.Types.Find(node.Type.Named.Name.Value) is { IsInput: false })
            context.Report($"Variable \"${node.Variable.Name}\" cannot be non-input type \"{node.Type}\".", node.Type.Location);
    }
}
