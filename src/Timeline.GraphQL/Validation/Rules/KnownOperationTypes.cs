using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.Rules;

/// <summary>The schema has a root type for each operation (section 5.2.1.1).</summary>
internal sealed class KnownOperationTypes(ValidationContext context) : Rule
{
    public override void Operation(OperationNode node, ObjectType? root)
    {
        if (root is null)
            context.Report($"The {node.Kind.Keyword()} operation is not supported by the schema.", node.Location);
    }
}
