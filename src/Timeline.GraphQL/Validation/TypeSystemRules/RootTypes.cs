using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.TypeSystemRules;

/// <summary>There is a query type, and the roots of operations are different object types (section 3.3.1).</summary>
internal static class RootTypes
{
    public static void Check(TypeSystem system, Problems problems)
    {
        var roots = Declared(system);
        if (roots.All(root => root.Kind != OperationKind.Query))
            problems.Report("Query root type must be provided.", system.Node is { } node ? [node.Location] : []);
        foreach (var (kind, type, reference) in roots.Where(root => root.Type is not ObjectType))
        {
            var word = kind.ToString();
            problems.Report(
                kind == OperationKind.Query
                    ? $"Query root type must be Object type, it cannot be {type}."
                    : $"{word} root type must be Object type if provided, it cannot be {type}.",
                reference.Location);
        }
        foreach (var same in roots.GroupBy(root => root.Type).Where(group => group.Count() > 1))
        {
            problems.Report(
                $"All root types must be different, \"{same.Key}\" type is used as {string.Join(" and ", same.Select(root => root.Kind.Keyword()))} root types.",
                [.. same.Select(root => root.Reference.Location)]);
        }
    }

    private static List<(OperationKind Kind, NamedType Type, Node Reference)> Declared(TypeSystem system)
    {
        var roots = new List<(OperationKind, NamedType, Node)>();
        if (system.Node is null)
        {
            foreach (var kind in Enum.GetValues<OperationKind>())
                if (system.Types.Find(kind.ToString()) is { Node: { } definition } type)
                    roots.Add((kind, type, definition));
        }
        var operations = (system.Node?.Operations ?? []).Concat(system.Extensions.SelectMany(extension => extension.Operations));
        foreach (var operation in operations)
            if (system.Types.Find(operation.Type.Name.Value) is { } type)
                roots.Add((operation.Kind, type, operation.Type));
        return roots;
    }
}
