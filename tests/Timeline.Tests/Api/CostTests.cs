using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Timeline.Api;
using Timeline.Api.Paging;
using Timeline.App;
using Timeline.App.Ide;
using Timeline.GraphQL;
using Timeline.Tests.Repository;

namespace Timeline.Tests.Api;

/// <summary>What questions cost by the sizes that the schema gives its lists.</summary>
public partial class CostTests
{
    private static readonly Schema Schema = TimelineSchema.Build();

    [Fact]
    public async Task Every_documented_query_costs_less_than_half_of_what_is_allowed()
    {
        string[] queries = [.. MarkdownBlock.Queries()];

        Assert.NotEmpty(queries);
        foreach (string query in queries)
        {
            Assert.InRange(await CostAsync(query), 1, new GraphQLOptions().MaxCost / 2);
        }
    }

    [Fact]
    public async Task Every_prepared_query_of_the_pages_costs_less_than_half_of_what_is_allowed()
    {
        string[] welcome = [.. ScriptQueries().Matches(Resource.Text("Welcome/welcome.js")).Select(match => match.Groups[1].Value)];
        string[] ide = [.. Operations().Matches(IdeConfiguration.Examples).Select(match => match.Groups[1].Value)];

        Assert.True(welcome.Length >= 3 && ide.Length >= 5);
        foreach (string query in welcome)
        {
            Assert.InRange(await CostAsync(query), 1, new GraphQLOptions().MaxCost / 2);
        }

        foreach (string name in ide)
        {
            Assert.InRange(await CostAsync(IdeConfiguration.Examples, operation: name), 1, new GraphQLOptions().MaxCost / 2);
        }
    }

    [Fact]
    public async Task The_question_that_the_project_was_started_for_costs_a_quarter_of_what_is_allowed() =>
        Assert.InRange(await CostAsync(TheQuestionTests.Question, new { who = "person:mark-milley", during = "2023-03" }), 4_000, new GraphQLOptions().MaxCost / 3);

    [Theory]
    [InlineData("{ timeline { nodes { title } } }", 1 + PageArguments.DefaultSize)]
    [InlineData("{ timeline(first: 100) { nodes { title } } }", 1 + PageArguments.MaxSize)]
    [InlineData("{ actor(id: \"person:a\") { chainTo(actor: \"person:b\") { isCertain } } }", 1 + 50 + 1)]
    public async Task A_page_counts_as_long_as_it_may_be(string query, long cost) => Assert.Equal(cost, await CostAsync(query));

    [Fact]
    public void Every_list_that_can_grow_is_sized_by_the_page_that_is_asked_for()
    {
        var silent =
            from source in TimelineSchema.Sources
            from Match list in Connections().Matches(source.Text)
            where !list.Value.EndsWith($"@listSize(assumedSize: {PageArguments.DefaultSize}, slicingArguments: [\"first\", \"last\"], sizedFields: [\"edges\", \"nodes\"])", StringComparison.Ordinal)
            select $"{source.Name}: {list.Value}";

        Assert.Empty(silent);
    }

    [GeneratedRegex(@"^  \): \w+Connection.*$", RegexOptions.Multiline)]
    private static partial Regex Connections();

    [GeneratedRegex("query: `([^`]+)`")]
    private static partial Regex ScriptQueries();

    [GeneratedRegex(@"^query (\w+)", RegexOptions.Multiline)]
    private static partial Regex Operations();

    private static async Task<long> CostAsync(string query, object? variables = null, string? operation = null)
    {
        // With nothing allowed every operation is refused before it asks anything, and told what it would cost.
        var engine = new GraphQLEngine(Schema, new GraphQLOptions { MaxCost = 0 });
        await using GraphQLResult result = await engine.SubscribeAsync(
            new GraphQLRequest { Query = Encoding.UTF8.GetBytes(query), Variables = JsonSerializer.SerializeToUtf8Bytes(variables), OperationName = operation }, TestContext.Current.CancellationToken);
        return result.Response?.Cost ?? 0;
    }
}
