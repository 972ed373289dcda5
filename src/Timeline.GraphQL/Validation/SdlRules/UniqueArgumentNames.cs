namespace Timeline.GraphQL.Validation.SdlRules;

/// <summary>No argument is given twice to a directive (section 3.13).</summary>
internal static class UniqueArgumentNames
{
    public static void Check(SdlContext context)
    {
        foreach (var directive in context.Sites.SelectMany(site => site.Directives))
        {
            foreach (var same in directive.Arguments.GroupBy(argument => argument.Name.Value).Where(group => group.Count() > 1))
            {
                context.Report($"There can be only one argument named \"{same.Key}\".",
                    [.. same.Select(argument => argument.Name.Location)]);
            }
        }
    }
}
