namespace Timeline.GraphQL.Validation.SdlRules;

/// <summary>Every directive is defined and may stand where it stands (section 3.13).</summary>
internal static class KnownDirectives
{
    public static void Check(SdlContext context)
    {
        foreach (var site in context.Sites)
        {
            foreach (var directive in site.Directives)
            {
                if (!context.Directives.TryGetValue(directive.Name.Value, out var definition))
                    context.Report($"Unknown directive \"@{directive.Name}\".", directive.Location);
                else if (!definition.Locations.Any(location => location.Value == site.Location))
                    context.Report($"Directive \"@{directive.Name}\" may not be used on {site.Location}.", directive.Location);
            }
        }
    }
}
