using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.TypeSystemRules;

/// <summary>Names that begin with two underscores belong to introspection (section 2.1.9).</summary>
internal static class ReservedNames
{
    public static void Check(TypeSystem system, Problems problems)
    {
        foreach (var type in system.Types.Where(type => !type.IsBuiltIn))
        {
            Check(problems, type.Node?.Name);
            foreach (var name in MemberNames(type))
                Check(problems, name);
        }
        foreach (var directive in system.Directives.Where(directive => !directive.IsBuiltIn))
        {
            Check(problems, directive.Node?.Name);
            foreach (var argument in directive.Arguments)
                Check(problems, argument.Node?.Name);
        }
    }

    private static void Check(Problems problems, NameNode? name)
    {
        if (name is not null && name.Value.StartsWith("__", StringComparison.Ordinal))
            problems.Report($"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.", name.Location);
    }

    private static IEnumerable<NameNode?> MemberNames(NamedType type) => type switch
    {
        CompositeType composite => composite.Fields.SelectMany(field =>
            field.Arguments.Select(argument => argument.Node?.Name).Prepend(field.Node?.Name)),
        EnumType @enum => @enum.Values.Select(value => value.Node?.Name),
        InputObjectType input => input.Fields.Select(field => field.Node?.Name),
        _ => [],
    };
}
