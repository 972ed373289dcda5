using System.Collections.Immutable;
using Timeline.GraphQL.Coercion;

namespace Timeline.GraphQL.Cost;

/// <summary>The cost of an operation, compiled with it: one number, or a short sum that variables still change.</summary>
internal sealed class CostPlan(CostSelection root, ImmutableArray<CostSelection> varying)
{
    /// <summary>What the operation costs with these variables.</summary>
    public double Of(InputObject variables, bool[] conditions) =>
        root.Of(varying.IsEmpty ? [] : Evaluate(variables, conditions));

    /// <summary>
    /// The way to where most of the cost lies, with the sizes of the lists it passes: <c>timeline.nodes[100].claims</c>.
    /// </summary>
    public string CostliestPath(InputObject variables, bool[] conditions)
    {
        var costs = Evaluate(variables, conditions);
        var path = new List<string>();
        var field = Costliest(root);
        while (field is not null)
        {
            path.Add(field.Plan.ResponseName + (ReferenceEquals(field.Size, PageSize.One) ? "" : $"[{field.Size.Of(variables)}]"));
            var below = field.Below.MaxBy(selection => selection.Type.Weight + selection.Of(costs));
            // Where the objects themselves weigh as much as any one thing below them, the way ends.
            field = below is not null && Costliest(below) is { } next && next.Of(variables, costs) > below.Type.Weight ? next : null;
        }
        return string.Join('.', path);

        CostField? Costliest(CostSelection selection) =>
            selection.Fields.Where(candidate => candidate.IsActive(conditions)).MaxBy(candidate => candidate.Of(variables, costs));
    }

    private double[] Evaluate(InputObject variables, bool[] conditions)
    {
        var costs = new double[varying.Length];
        foreach (var selection in varying)
            costs[selection.Number] = selection.Evaluate(variables, conditions, costs);
        return costs;
    }
}
