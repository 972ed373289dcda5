using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Validation.SdlRules;

/// <summary>The values of an enum and its extensions differ in name (section 3.9).</summary>
internal static class UniqueEnumValueNames
{
    public static void Check(SdlContext context)
    {
        var seen = new Dictionary<(string, string), NameNode>();
        foreach (var type in context.Definitions.OfType<EnumTypeNode>())
        {
            foreach (var value in type.Values)
            {
                var key = (type.Name.Value, value.Name.Value);
                if (!seen.TryAdd(key, value.Name))
                    context.Report($"Enum value \"{type.Name}.{value.Name}\" can only be defined once.", seen[key].Location, value.Name.Location);
            }
        }
    }
}
