using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Validation.SdlRules;

/// <summary>A directive that is not repeatable stands once; the extensions of a type are one place with it (section 3.13).</summary>
internal static class UniqueDirectivesPerLocation
{
    public static void Check(SdlContext context)
    {
        var seen = new Dictionary<(object Place, string Name), DirectiveNode>();
        foreach (var site in context.Sites)
        {
            object place = site.Owner switch
            {
                SchemaNode => typeof(SchemaNode),
                TypeDefinitionNode type => type.Name.Value,
                var part => part,
            };
            foreach (var directive in site.Directives)
            {
                var key = (place, directive.Name.Value);
                var isOnce = context.Directives.TryGetValue(directive.Name.Value, out var definition) && !definition.IsRepeatable;
                if (isOnce && !seen.TryAdd(key, directive))
                {
                    context.Report($"The directive \"@{directive.Name}\" can only be used once at this location.",
                        seen[key].Location, directive.Location);
                }
            }
        }
    }
}
