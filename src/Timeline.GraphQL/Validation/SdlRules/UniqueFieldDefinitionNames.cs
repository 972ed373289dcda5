using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Validation.SdlRules;

/// <summary>The fields of a type and its extensions differ in name (section 3.6).</summary>
internal static class UniqueFieldDefinitionNames
{
    public static void Check(SdlContext context)
    {
        var seen = new Dictionary<(string, string), NameNode>();
        foreach (var type in context.Definitions.OfType<TypeDefinitionNode>())
        {
            foreach (var name in FieldNames(type))
            {
                var key = (type.Name.Value, name.Value);
                if (!seen.TryAdd(key, name))
                    context.Report($"Field \"{type.Name}.{name}\" can only be defined once.", seen[key].Location, name.Location);
            }
        }
    }

    private static IEnumerable<NameNode> FieldNames(TypeDefinitionNode type) => type switch
    {
        FieldsTypeNode fields => fields.Fields.Select(field => field.Name),
        InputObjectTypeNode input => input.Fields.Select(field => field.Name),
        _ => [],
    };
}
