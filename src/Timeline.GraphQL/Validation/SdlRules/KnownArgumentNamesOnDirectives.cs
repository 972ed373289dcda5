namespace Timeline.GraphQL.Validation.SdlRules;

/// <summary>The arguments given to a directive are defined (section 3.13).</summary>
internal static class KnownArgumentNamesOnDirectives
{
    public static void Check(SdlContext context)
    {
        foreach (var directive in context.Sites.SelectMany(site => site.Directives))
        {
            if (!context.Directives.TryGetValue(directive.Name.Value, out var definition))
                continue;
            var known = definition.Arguments.Select(argument => argument.Name.Value).ToHashSet();
            foreach (var argument in directive.Arguments.Where(argument => !known.Contains(argument.Name.Value)))
            {
                context.Report(
                    $"Unknown argument \"{argument.Name}\" on directive \"@{directive.Name}\".{Suggestions.DidYouMean(argument.Name.Value, known)}",
                    argument.Location);
            }
        }
    }
}
