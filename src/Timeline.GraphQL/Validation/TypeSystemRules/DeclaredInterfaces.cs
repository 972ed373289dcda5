using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.TypeSystemRules;

/// <summary>A type declares each interface once, with all that the interface declares itself, and no circle arises (sections 3.6, 3.7).</summary>
internal static class DeclaredInterfaces
{
    public static void Check(TypeSystem system, Problems problems)
    {
        foreach (var type in system.Types.OfType<CompositeType>())
        {
            var seen = new HashSet<string>();
            foreach (var reference in References(type))
            {
                var name = reference.Name.Value;
                if (system.Types.Find(name) is not InterfaceType declared)
                    problems.Report($"Type {type} must only implement Interface types, it cannot implement {name}.", reference.Location);
                else if (ReferenceEquals(declared, type))
                    problems.Report($"Type {type} cannot implement itself because it would create a circular reference.", reference.Location);
                else if (!seen.Add(name))
                    problems.Report($"Type {type} can only implement {name} once.", reference.Location);
                else
                    CheckAncestors(type, declared, reference, problems);
            }
        }
    }

    private static void CheckAncestors(CompositeType type, InterfaceType declared, NamedTypeNode reference, Problems problems)
    {
        foreach (var ancestor in declared.Interfaces.Where(ancestor => !type.Interfaces.Contains(ancestor.Name)))
        {
            problems.Report(
                ReferenceEquals(ancestor, type)
                    ? $"Type {type} cannot implement {declared} because it would create a circular reference."
                    : $"Type {type} must implement {ancestor} because it is implemented by {declared}.",
                reference.Location);
        }
    }

    private static IEnumerable<NamedTypeNode> References(CompositeType type) =>
        type.Extensions.Prepend(type.Node).OfType<FieldsTypeNode>().SelectMany(node => node.Interfaces);
}
