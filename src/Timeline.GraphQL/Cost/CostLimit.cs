using Timeline.GraphQL.Coercion;

namespace Timeline.GraphQL.Cost;

/// <summary>Refuses operations that cost too much.</summary>
internal static class CostLimit
{
    /// <summary>The cost as a whole number, rounded up; the greatest there is where it is greater.</summary>
    public static long Round(double cost) => cost >= long.MaxValue ? long.MaxValue : (long)Math.Ceiling(cost);

    public static GraphQLError Exceeded(CostPlan plan, InputObject variables, bool[] conditions, long cost, GraphQLOptions options)
    {
        var path = plan.CostliestPath(variables, conditions);
        var message = $"The operation costs {cost}; at most {options.MaxCost} are allowed. Most of it lies in {path}: ask for smaller pages or fewer lists there{options.Or("raise", nameof(options.MaxCost))}.";
        return new GraphQLError(message, ErrorCodes.CostLimit)
        {
            Extensions = new OrderedDictionary<string, object?> { ["cost"] = cost, ["maxCost"] = options.MaxCost, ["costliest"] = path },
        };
    }
}
