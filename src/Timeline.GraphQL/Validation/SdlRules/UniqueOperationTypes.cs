using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Validation.SdlRules;

/// <summary>Each kind of operation has one root type (section 3.3.1).</summary>
internal static class UniqueOperationTypes
{
    public static void Check(SdlContext context)
    {
        var seen = new Dictionary<OperationKind, RootOperationNode>();
        foreach (var operation in context.Definitions.OfType<SchemaNode>().SelectMany(node => node.Operations))
        {
            if (!seen.TryAdd(operation.Kind, operation))
            {
                context.Report($"There can be only one {operation.Kind.Keyword()} type in schema.",
                    seen[operation.Kind].Location, operation.Location);
            }
        }
    }
}
