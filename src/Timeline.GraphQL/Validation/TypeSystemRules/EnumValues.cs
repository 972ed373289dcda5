using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.TypeSystemRules;

/// <summary>An enum has values (section 3.9).</summary>
internal static class EnumValues
{
    public static void Check(TypeSystem system, Problems problems)
    {
        foreach (var type in system.Types.OfType<EnumType>())
            if (type.Values.Count == 0 && type.Node is { } node)
                problems.Report($"Enum type {type} must define one or more values.", node.Location);
    }
}
