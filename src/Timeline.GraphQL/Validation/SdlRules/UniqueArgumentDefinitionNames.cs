using System.Collections.Immutable;
using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Validation.SdlRules;

/// <summary>The arguments of a field or directive differ in name (section 3.6.1).</summary>
internal static class UniqueArgumentDefinitionNames
{
    public static void Check(SdlContext context)
    {
        foreach (var definition in context.Definitions)
        {
            if (definition is DirectiveDefinitionNode directive)
                Check(context, $"@{directive.Name}", directive.Arguments);
            if (definition is not FieldsTypeNode type)
                continue;
            foreach (var field in type.Fields)
                Check(context, $"{type.Name}.{field.Name}", field.Arguments);
        }
    }

    private static void Check(SdlContext context, string owner, ImmutableArray<InputValueDefinitionNode> arguments)
    {
        foreach (var same in arguments.GroupBy(argument => argument.Name.Value).Where(group => group.Count() > 1))
        {
            context.Report($"Argument \"{owner}({same.Key}:)\" can only be defined once.",
                [.. same.Select(argument => argument.Name.Location)]);
        }
    }
}
