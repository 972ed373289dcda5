using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Validation.SdlRules;

/// <summary>Every argument that a directive requires is given (section 3.13).</summary>
internal static class ProvidedRequiredArgumentsOnDirectives
{
    public static void Check(SdlContext context)
    {
        foreach (var directive in context.Sites.SelectMany(site => site.Directives))
        {
            if (!context.Directives.TryGetValue(directive.Name.Value, out var definition))
                continue;
            foreach (var argument in definition.Arguments.Where(argument => argument is { Type: NonNullTypeNode, Default: null }))
            {
                if (directive.Arguments.All(given => given.Name.Value != argument.Name.Value))
                {
                    context.Report(
                        $"Directive \"@{directive.Name}\" argument \"{argument.Name}\" of type \"{argument.Type}\" is required, but it was not provided.",
                        directive.Location);
                }
            }
        }
    }
}
