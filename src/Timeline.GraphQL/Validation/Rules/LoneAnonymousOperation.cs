using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.Rules;

/// <summary>An operation without a name is the only one (section 5.2.3.1).</summary>
internal sealed class LoneAnonymousOperation(ValidationContext context) : Rule
{
    public override void Operation(OperationNode node, ObjectType? root)
    {
        if (node.Name is null && context.Operations.Count > 1)
            context.Report("This anonymous operation must be the only defined operation.", node.Location);
    }
}
