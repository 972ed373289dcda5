using System.Collections.Immutable;
using Timeline.GraphQL.Coercion;
using Timeline.GraphQL.Execution;

namespace Timeline.GraphQL.Cost;

/// <summary>
/// What one field of an operation costs for each of its parents: its own weight once, and for each value it may give
/// the weight of the value's type and what is selected on it.
/// </summary>
/// <param name="Plan">The field.</param>
/// <param name="Weight">Weights of the field and of the arguments that are given.</param>
/// <param name="Size">How many values it may give.</param>
/// <param name="Below">What is selected on a value, for each concrete type it may have; empty for a leaf.</param>
internal sealed record CostField(FieldPlan Plan, double Weight, PageSize Size, ImmutableArray<CostSelection> Below)
{
    /// <summary>The cost where no variable changes it.</summary>
    public double? Constant { get; } =
        Size.Constant is { } size && Below.All(selection => selection.IsConstant) ? Total(Weight, size, Heaviest(Plan, Below, [])) : null;

    public double Of(InputObject variables, ReadOnlySpan<double> costs) =>
        Constant ?? Total(Weight, Size.Of(variables), Heaviest(Plan, Below, costs));

    public bool IsActive(bool[] conditions)
    {
        foreach (var occurrence in Plan.Occurrences)
            if (conditions[occurrence.Condition])
                return true;
        return false;
    }

    // Nothing times a cost beyond all numbers is nothing.
    private static double Total(double weight, double size, double value) => size <= 0 ? weight : weight + (size * value);

    private static double Heaviest(FieldPlan plan, ImmutableArray<CostSelection> below, ReadOnlySpan<double> costs)
    {
        if (below.IsEmpty)
            return plan.Definition.Type.Named.Weight;
        var heaviest = 0.0;
        foreach (var selection in below)
            heaviest = Math.Max(heaviest, selection.Type.Weight + selection.Of(costs));
        return heaviest;
    }
}
