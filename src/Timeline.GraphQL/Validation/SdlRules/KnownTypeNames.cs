using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.SdlRules;

/// <summary>Every type that is named is defined (section 3.4).</summary>
internal static class KnownTypeNames
{
    public static void Check(SdlContext context)
    {
        var known = BuiltIn.Types.Select(type => type.Name.Value).Concat(context.Types.Keys).ToHashSet();
        known.Remove(BuiltIn.MetaFields);
        foreach (var reference in context.Definitions.SelectMany(TypeReferences.Of))
        {
            var name = reference.Name.Value;
            if (!known.Contains(name))
                context.Report($"Unknown type \"{name}\".{Suggestions.DidYouMean(name, known)}", reference.Location);
        }
    }
}
