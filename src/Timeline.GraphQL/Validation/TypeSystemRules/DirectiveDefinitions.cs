using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.TypeSystemRules;

/// <summary>The arguments of directives are input values; required ones are not deprecated; no directive uses itself (section 3.13).</summary>
internal static class DirectiveDefinitions
{
    public static void Check(TypeSystem system, Problems problems)
    {
        foreach (var directive in system.Directives)
        {
            foreach (var argument in directive.Arguments)
                FieldDefinitions.CheckArgument(argument, problems);
            if (directive.Node is { } node && UsesItself(system, directive))
                problems.Report($"Directive \"{directive}\" must not be used within its own definition.", node.Location);
        }
    }

    /// <summary>Whether its arguments carry it, or directives or types that lead to it.</summary>
    private static bool UsesItself(TypeSystem system, DirectiveDefinition directive)
    {
        var seen = new HashSet<object>();
        var open = new Stack<INamed>([directive]);
        while (open.TryPop(out var current))
        {
            foreach (var next in Uses(system, current))
            {
                if (ReferenceEquals(next, directive))
                    return true;
                if (seen.Add(next))
                    open.Push(next);
            }
        }
        return false;
    }

    private static IEnumerable<INamed> Uses(TypeSystem system, INamed definition) => definition switch
    {
        DirectiveDefinition directive => directive.Arguments.SelectMany(argument => Uses(system, argument)),
        InputObjectType input => Applied(system, input.Directives).Concat(input.Fields.SelectMany(field => Uses(system, field))),
        EnumType @enum => Applied(system, @enum.Directives)
            .Concat(@enum.Values.SelectMany(value => Applied(system, value.Node?.Directives ?? []))),
        NamedType type => Applied(system, type.Directives),
        _ => [],
    };

    private static IEnumerable<INamed> Uses(TypeSystem system, InputValueDefinition input) =>
        Applied(system, input.Node?.Directives ?? []).Append(input.Type.Named);

    private static IEnumerable<INamed> Applied(TypeSystem system, IEnumerable<DirectiveNode> directives) =>
        directives.Select(directive => system.Directives.Find(directive.Name.Value)).OfType<INamed>();
}
