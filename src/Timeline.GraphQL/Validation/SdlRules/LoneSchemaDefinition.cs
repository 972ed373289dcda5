using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Validation.SdlRules;

/// <summary>At most one <c>schema</c> is defined (section 3.3).</summary>
internal static class LoneSchemaDefinition
{
    public static void Check(SdlContext context)
    {
        foreach (var schema in context.Definitions.OfType<SchemaNode>().Where(node => !node.IsExtension).Skip(1))
            context.Report("Must provide only one schema definition.", schema.Location);
    }
}
