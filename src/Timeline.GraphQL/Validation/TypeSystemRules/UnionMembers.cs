using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.TypeSystemRules;

/// <summary>A union has members: different object types (section 3.8).</summary>
internal static class UnionMembers
{
    public static void Check(TypeSystem system, Problems problems)
    {
        foreach (var union in system.Types.OfType<UnionType>())
        {
            var references = union.Extensions.Prepend(union.Node).OfType<UnionTypeNode>().SelectMany(node => node.Members).ToList();
            if (references.Count == 0 && union.Node is { } definition)
                problems.Report($"Union type {union} must define one or more member types.", definition.Location);
            var seen = new HashSet<string>();
            foreach (var reference in references)
            {
                var name = reference.Name.Value;
                if (!seen.Add(name))
                    problems.Report($"Union type {union} can only include type {name} once.", reference.Location);
                else if (system.Types.Find(name) is not ObjectType)
                    problems.Report($"Union type {union} can only include Object types, it cannot include {name}.", reference.Location);
            }
        }
    }
}
