using System.Text.Json;

namespace Timeline.Tests.Neo4j;

/// <summary>One operator of a plan with those it takes its rows from.</summary>
internal sealed record PlanStep(string Operator, IReadOnlyList<PlanStep> Children)
{
    /// <summary>The step and all below it.</summary>
    public IEnumerable<PlanStep> All => Children.SelectMany(child => child.All).Prepend(this);

    /// <summary>Whether it takes rows of an index or of relationships without a limit between.</summary>
    public bool ReadsWithoutLimit => Children.Any(child => !child.IsLimit && (child.IsRead || child.ReadsWithoutLimit));

    private bool IsLimit => Operator is "Limit" or "Top" or "PartialTop" or "EagerAggregation";

    private bool IsRead => Operator.Contains("IndexSeek", StringComparison.Ordinal) && !Operator.Contains("Unique", StringComparison.Ordinal);

    /// <summary>A step as the server describes it.</summary>
    public static PlanStep Of(JsonElement plan) => new(
        plan.GetProperty("operatorType").GetString()?.Split('@')[0] ?? "",
        [.. plan.GetProperty("children").EnumerateArray().Select(Of)]);
}
