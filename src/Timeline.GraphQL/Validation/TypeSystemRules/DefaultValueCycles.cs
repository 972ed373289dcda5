using System.Runtime.CompilerServices;
using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.TypeSystemRules;

/// <summary>No default of an input field leads to itself (InputObjectDefaultValueHasCycle, section 3.10).</summary>
internal static class DefaultValueCycles
{
    public static void Check(TypeSystem system, Problems problems)
    {
        var done = new HashSet<InputValueDefinition>();
        foreach (var field in system.Types.OfType<InputObjectType>().SelectMany(type => type.Fields))
            Walk(field, [], done, problems);
    }

    private static void Walk(
        InputValueDefinition field, List<InputValueDefinition> path, HashSet<InputValueDefinition> done, Problems problems)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var start = path.IndexOf(field);
        if (start >= 0)
        {
            problems.Report(
                $"The default value of {field} leads to itself: {string.Join(", ", path[start..].Select(step => step.Coordinate))}.",
                [.. path[start..].Select(step => step.Node?.Location ?? default)]);
            return;
        }
        if (field.Default is null || !done.Add(field))
            return;
        path.Add(field);
        foreach (var next in Needed(field.Default, field.Type.Named))
            Walk(next, path, done, problems);
        path.RemoveAt(path.Count - 1);
    }

    /// <summary>The fields whose defaults a literal falls back on.</summary>
    private static IEnumerable<InputValueDefinition> Needed(ValueNode value, NamedType type)
    {
        if (value is ListValueNode list)
            return list.Items.SelectMany(item => Needed(item, type));
        if (value is not ObjectValueNode given || type is not InputObjectType input)
            return [];
        return input.Fields.SelectMany(field =>
            given.Fields.FirstOrDefault(candidate => candidate.Name.Value == field.Name) is { } written
                ? Needed(written.Value, field.Type.Named)
                : field.HasDefault ? [field] : Enumerable.Empty<InputValueDefinition>());
    }
}
