using System.Runtime.CompilerServices;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.TypeSystemRules;

/// <summary>No input object needs a value of itself (section 3.10, "Circular References").</summary>
internal static class InputObjectCycles
{
    public static void Check(TypeSystem system, Problems problems)
    {
        var done = new HashSet<InputObjectType>();
        foreach (var type in system.Types.OfType<InputObjectType>())
            Walk(type, [], done, problems);
    }

    private static void Walk(
        InputObjectType type, List<InputValueDefinition> path, HashSet<InputObjectType> done, Problems problems)
    {
        // A chain of many thousand types would exhaust the stack; this throws instead.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (!done.Add(type))
            return;
        foreach (var field in type.Fields)
        {
            if (field.Type is not NonNullType { Inner: InputObjectType next })
                continue;
            path.Add(field);
            var start = path.FindIndex(step => ReferenceEquals(step.Node, next.Fields.Find(step.Name)?.Node));
            if (start >= 0)
            {
                var cycle = path[start..];
                problems.Report(
                    $"Cannot reference Input Object \"{next}\" within itself through a series of non-null fields: \"{string.Join('.', cycle.Select(step => step.Name))}\".",
                    [.. cycle.Select(step => step.Node?.Location ?? default)]);
            }
            else
            {
                Walk(next, path, done, problems);
            }
            path.RemoveAt(path.Count - 1);
        }
    }
}
