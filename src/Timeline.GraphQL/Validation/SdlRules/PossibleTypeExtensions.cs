using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Validation.SdlRules;

/// <summary>What is extended is defined, and of the same kind (section 3.4.3).</summary>
internal static class PossibleTypeExtensions
{
    public static void Check(SdlContext context)
    {
        foreach (var extension in context.Definitions.OfType<TypeDefinitionNode>().Where(node => node.IsExtension))
        {
            var name = extension.Name.Value;
            if (!context.Types.TryGetValue(name, out var type))
            {
                context.Report(
                    $"Cannot extend type \"{name}\" because it is not defined.{Suggestions.DidYouMean(name, context.Types.Keys)}",
                    extension.Name.Location);
            }
            else if (type.GetType() != extension.GetType())
            {
                context.Report($"Cannot extend non-{Kind(extension)} type \"{name}\".", type.Location, extension.Location);
            }
        }
    }

    private static string Kind(TypeDefinitionNode node) => node switch
    {
        ScalarTypeNode => "scalar",
        ObjectTypeNode => "object",
        InterfaceTypeNode => "interface",
        UnionTypeNode => "union",
        EnumTypeNode => "enum",
        _ => "input object",
    };
}
