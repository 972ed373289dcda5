using Timeline.Neo4j.Access;

namespace Timeline.Tests.Neo4j;

/// <summary>No statement reads more than it must: each begins at a key or at a place in an index, and reads lists in the order of one.</summary>
public sealed class PlanTests(StatementPlans plans) : IClassFixture<StatementPlans>
{
    /// <summary>Lists that no index has in order, each as short as one event's articles, relations or parts, or as what words find.</summary>
    private static readonly string[] Sorting =
    [
        "find-events, events-parts-of", "find-events, events-listed", "find-articles-about", "find-relations", "find-entries-by-words", "find-contacts", "find-lanes", "find-facets",
    ];

    [Fact]
    public async Task No_statement_scans_a_label_or_a_type()
    {
        var scanning =
            from plan in await plans.AllAsync()
            from step in plan.Root.All
            where step.Operator.Contains("Scan", StringComparison.Ordinal)
            select $"{plan.Name}: {step.Operator}";

        Assert.Empty(scanning);
    }

    [Fact]
    public async Task A_list_is_read_in_the_order_of_an_index_and_never_sorted_as_a_whole()
    {
        var sorting =
            from plan in await plans.AllAsync()
            where plan.Name.StartsWith("find-", StringComparison.Ordinal) && !Sorting.Any(start => plan.Name.StartsWith(start, StringComparison.Ordinal))
            from step in plan.Root.All
            where step.Operator is "Sort" or "Top" or "PartialSort" or "PartialTop" && step.ReadsWithoutLimit
            select $"{plan.Name}: {step.Operator}";

        Assert.Empty(sorting);
    }

    [Fact]
    public async Task A_list_is_found_by_its_index()
    {
        (string, PlanStep Root)[] lists = [.. (await plans.AllAsync()).Where(plan => plan.Name.StartsWith("find-events, events-", StringComparison.Ordinal) && !Sorting.Any(start => plan.Name.StartsWith(start, StringComparison.Ordinal)))];

        Assert.NotEmpty(lists);
        Assert.All(lists, plan => Assert.Contains(plan.Root.All, step => step.Operator.EndsWith("IndexSeekByRange", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_file_is_a_statement_with_a_plan_or_part_of_one()
    {
        string[] covered = [.. Statements.All.Select(statement => statement.Name.Split(',')[0]).Concat(Statements.PartFiles)];

        Assert.Empty(CypherFiles.Statements.Except(covered));
    }
}
