using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.TypeSystemRules;

/// <summary>A <c>@oneOf</c> input object has a field by which a value can come to an end (section 3.10, in later drafts).</summary>
internal static class FiniteOneOf
{
    public static void Check(TypeSystem system, Problems problems)
    {
        var types = system.Types.OfType<InputObjectType>().ToList();
        var finite = new HashSet<InputObjectType>();
        while (types.Exists(type => IsFinite(type, finite) && finite.Add(type)))
        {
            // Each round finds at least one more type that has values.
        }
        foreach (var type in types.Where(type => type.IsOneOf && type.Fields.Count > 0 && !finite.Contains(type)))
        {
            problems.Report(
                $"Input Object {type} cannot be provided a finite value because it references itself through fields: {string.Join(", ", type.Fields)}.",
                type.Node?.Location ?? default);
        }
    }

    private static bool IsFinite(InputObjectType type, HashSet<InputObjectType> finite) => type.IsOneOf
        ? type.Fields.Any(field => field.Type.Nullable is not InputObjectType next || finite.Contains(next))
        : type.Fields.All(field => field.Type is not NonNullType { Inner: InputObjectType next } || finite.Contains(next));
}
