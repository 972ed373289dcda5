using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Validation.SdlRules;

/// <summary>No two types have the same name (section 3.4).</summary>
internal static class UniqueTypeNames
{
    public static void Check(SdlContext context)
    {
        foreach (var type in context.Definitions.OfType<TypeDefinitionNode>().Where(node => !node.IsExtension))
        {
            var first = context.Types[type.Name.Value];
            if (first != type)
                context.Report($"There can be only one type named \"{type.Name}\".", first.Name.Location, type.Name.Location);
        }
    }
}
