using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.Rules;

/// <summary>The variables of an operation differ in name (section 5.8.1).</summary>
internal sealed class UniqueVariableNames(ValidationContext context) : Rule
{
    public override void Operation(OperationNode node, ObjectType? root)
    {
        foreach (var same in node.Variables.GroupBy(variable => variable.Variable.Name.Value).Where(group => group.Count() > 1))
        {
            context.Report($"There can be only one variable named \"${same.Key}\".",
                [.. same.Select(variable => variable.Variable.Name.Location)]);
        }
    }
}
