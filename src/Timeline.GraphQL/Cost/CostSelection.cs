using System.Collections.Immutable;
using Timeline.GraphQL.Coercion;
using Timeline.GraphQL.Execution;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Cost;

/// <summary>What the fields selected on an object cost together; those that no request changes are added up once.</summary>
internal sealed class CostSelection
{
    private readonly double _constant;
    private readonly ImmutableArray<CostField> _varying;

    public CostSelection(ObjectType type, ImmutableArray<CostField> fields, int number)
    {
        (Type, Fields, Number) = (type, fields, number);
        _varying = [.. fields.Where(field => field.Constant is null || field.Plan.Occurrences.All(occurrence => occurrence.Condition != Conditions.Always))];
        _constant = fields.Except(_varying).Sum(field => field.Constant ?? 0);
    }

    public ObjectType Type { get; }

    public ImmutableArray<CostField> Fields { get; }

    /// <summary>Its place in the costs of a request: behind everything that is selected below it.</summary>
    public int Number { get; }

    public bool IsConstant => _varying.IsEmpty;

    /// <summary>The cost, once it stands in <paramref name="costs"/>.</summary>
    public double Of(ReadOnlySpan<double> costs) => IsConstant ? _constant : costs[Number];

    public double Evaluate(InputObject variables, bool[] conditions, ReadOnlySpan<double> costs)
    {
        var sum = _constant;
        foreach (var field in _varying)
            if (field.IsActive(conditions))
                sum += field.Of(variables, costs);
        return sum;
    }
}
