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
        for (CostSelection? selection = root; selection is not null;)
        {
            var field = selection.Fields.Where(field => field.IsActive(conditions)).MaxBy(field => field.Of(variables, costs));
            if (field is null || field.Of(variables, costs) <= 0)
                break;
            path.Add(field.Plan.ResponseName + (ReferenceEquals(field.Size, PageSize.One) ? "" : $"[{field.Size.Of(variables)}]"));
            selection = field.Below.IsEmpty ? null : field.Below.MaxBy(below => below.Type.Weight + below.Of(costs));
            // Where the objects themselves weigh more than any one thing below them, the way ends.
            if (selection is not null && selection.Type.Weight >= selection.Fields.Select(next => next.IsActive(conditions) ? next.Of(variables, costs) : 0).DefaultIfEmpty().Max())
                break;
        }
        return string.Join('.', path);
    }

    private double[] Evaluate(InputObject variables, bool[] conditions)
    {
        var costs = new double[varying.Length];
        foreach (var selection in varying)
            costs[selection.Number] = selection.Evaluate(variables, conditions, costs);
        return costs;
    }
}
