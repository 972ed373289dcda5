using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Validation.SdlRules;

/// <summary>No two directives have the same name (section 3.13).</summary>
internal static class UniqueDirectiveNames
{
    public static void Check(SdlContext context)
    {
        foreach (var directive in context.Definitions.OfType<DirectiveDefinitionNode>())
        {
            var first = context.Directives[directive.Name.Value];
            if (first != directive)
            {
                context.Report($"There can be only one directive named \"@{directive.Name}\".",
                    first.Name.Location, directive.Name.Location);
            }
        }
    }
}
