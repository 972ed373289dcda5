using Timeline.GraphQL.Tests.Execution;

namespace Timeline.GraphQL.Tests.Cost;

/// <summary>What operations cost, and what becomes of those that cost too much.</summary>
public class CostTests
{
    private const string Directives = """
        directive @cost(weight: String!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | OBJECT | SCALAR
        directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!]) on FIELD_DEFINITION

        """;

    private const string Sdl = Directives + """
        type Query {
          n: Int
          one: Item
          page(first: Int, last: Int): Page @listSize(assumedSize: 20, slicingArguments: ["first", "last"], sizedFields: ["nodes", "edges"])
          list(limit: Int! = 5): [Item!] @listSize(slicingArguments: ["limit"])
          byIds(ids: [ID!]!): [Item] @listSize(slicingArguments: ["ids"])
          any: [Thing] @listSize(assumedSize: 3)
          slow(deep: Boolean @cost(weight: "2.25")): Item @cost(weight: "50")
        }
        type Page { nodes: [Item!]! edges: [Edge!]! total: Int }
        type Edge { node: Item }
        type Item { id: ID names: [String] @listSize(assumedSize: 9) tags: [Tag] @listSize(assumedSize: 4) page(first: Int): Page @listSize(assumedSize: 10, slicingArguments: ["first"], sizedFields: ["nodes", "edges"]) }
        type Tag { text: Text heavy: Heavy }
        type Heavy @cost(weight: "7") { id: ID }
        union Thing = Item | Heavy | Tag
        scalar Text @cost(weight: "0.5")
        """;

    [Theory]
    [InlineData("{ n __typename }", 0)]
    [InlineData("{ one { id names } }", 1)]
    [InlineData("{ one { tags { __typename } } }", 1 + 4)]
    [InlineData("{ one { tags { text } } }", 1 + (4 * 1.5))]
    [InlineData("{ one { tags { heavy { id } } } }", 1 + (4 * 8))]
    [InlineData("{ page { total } }", 1)]
    [InlineData("{ page { nodes { id } } }", 1 + 20)]
    [InlineData("{ page(first: 3) { nodes { id } } }", 1 + 3)]
    [InlineData("{ page(last: 4) { edges { node { id } } } }", 1 + (4 * 2))]
    [InlineData("{ page(first: 3, last: 4) { nodes { id } } }", 1 + 4)]
    [InlineData("{ page(first: null) { nodes { id } } }", 1 + 20)]
    [InlineData("{ page(first: 0) { nodes { page { nodes { id } } } } }", 1)]
    [InlineData("{ page(first: -9) { nodes { id } } }", 1)]
    [InlineData("{ page(first: 3) { nodes { page(first: 6) { nodes { id } } } } }", 1 + (3 * (1 + 1 + 6)))]
    [InlineData("{ page(first: 3) { nodes { page { nodes { id } } } } }", 1 + (3 * (1 + 1 + 10)))]
    [InlineData("{ list { id } }", 5)]
    [InlineData("{ list(limit: 7) { id } }", 7)]
    [InlineData("{ byIds(ids: [\"a\", \"b\"]) { id } }", 2)]
    [InlineData("{ byIds(ids: \"a\") { id } }", 1)]
    [InlineData("{ any { __typename } }", 3 * 7)]
    [InlineData("{ any { ... on Item { tags { text } } ... on Heavy { id } } }", 3 * 7)]
    [InlineData("{ any { ... on Item { page { nodes { id } } } ... on Heavy { id } } }", 3 * 12)]
    [InlineData("{ slow { id } }", 51)]
    [InlineData("{ slow(deep: true) { id } }", 53.25)]
    [InlineData("{ a: one { id } b: one { id } }", 2)]
    [InlineData("{ page { nodes { id } } page { nodes { names } } ...P } fragment P on Query { page { nodes { id } total } }", 1 + 20)]
    [InlineData("{ page(first: 2) { nodes { ...I } } other: page(first: 3) { nodes { ...I } } } fragment I on Item { tags { __typename } }", 1 + (2 * 5) + 1 + (3 * 5))]
    [InlineData("{ one @skip(if: true) { id } }", 0)]
    [InlineData("{ __schema { types { fields { type { name } } } } __type(name: \"Item\") { fields { name } } one { id } }", 1)]
    public async Task An_operation_costs_what_its_answer_may_hold(string query, double cost) =>
        Assert.Equal((long)Math.Ceiling(cost), await CostAsync(query));

    [Theory]
    [InlineData("""{"size":3}""", 1 + (3 * 5))]
    [InlineData("""{"size":100}""", 1 + (100 * 5))]
    [InlineData("""{"size":null}""", 1 + (20 * 5))]
    [InlineData("{}", 1 + (20 * 5))]
    public async Task Variables_count_with_their_actual_values(string variables, long cost) =>
        Assert.Equal(cost, await CostAsync("query ($size: Int) { page(first: $size) { nodes { tags { __typename } } } }", variables));

    [Fact]
    public async Task Variables_count_with_their_defaults() =>
        Assert.Equal(1 + 6, await CostAsync("query ($size: Int = 6) { page(first: $size) { nodes { id } } }"));

    [Fact]
    public async Task A_list_in_a_variable_counts_with_its_length()
    {
        const string Query = "query ($ids: [ID!]!, $one: ID!) { byIds(ids: $ids) { id } more: byIds(ids: [$one, \"x\"]) { id } }";

        Assert.Equal(3 + 2, await CostAsync(Query, """{"ids":["a","b","c"],"one":"d"}"""));
    }

    [Theory]
    [InlineData("""{"yes":true}""", 1 + 4 + 1)]
    [InlineData("""{"yes":false}""", 1 + 20)]
    public async Task What_is_skipped_costs_nothing(string variables, long cost) => Assert.Equal(cost, await CostAsync(
        "query ($yes: Boolean!) { one @include(if: $yes) { tags { __typename } } page @skip(if: $yes) { nodes { id } } again: one @include(if: $yes) { id } }", variables));

    [Fact]
    public async Task A_costly_operation_is_refused_before_anything_is_asked()
    {
        var asked = false;
        var engine = Requests.Engine("type Query { n: Int o: Query }", bind => bind.Query(query =>
        {
            query.Field("n", _ => {
                asked = true;
                return 1;
            });
            query.Field("o", root => root);
        }), new GraphQLOptions { MaxCost = 1 });

        using var response = await engine.ExecuteAsync(Requests.Request("{ n o { o { n } } }"), TestContext.Current.CancellationToken);

        Assert.Equal((ResponseOutcome.LimitExceeded, 2, false), (response.Outcome, response.Cost, asked));
    }

    [Fact]
    public async Task The_error_tells_the_limit_the_cost_and_where_it_lies()
    {
        var engine = JsonRows.Engine(Sdl, "{}", new GraphQLOptions { MaxCost = 100 });

        Assert.Equal(
            """{"errors":[{"message":"The operation costs 502; at most 100 are allowed. Most of it lies in big.nodes[50].page.nodes[8]: ask for smaller pages or fewer lists there, or raise MaxCost.","extensions":{"code":"LIMIT_COST","cost":502,"maxCost":100,"costliest":"big.nodes[50].page.nodes[8]"}}]}""",
            await engine.Ask("query ($n: Int) { one { id } big: page(first: $n) { nodes { page(first: 8) { nodes { id } } } } }", """{"n":50}"""));
    }

    [Fact]
    public async Task The_limit_itself_is_allowed()
    {
        var engine = JsonRows.Engine(Sdl, """{"list":[]}""", new GraphQLOptions { MaxCost = 7 });

        Assert.Equal("""{"data":{"list":[]}}""", await engine.Ask("{ list(limit: 7) { id } }"));
        Assert.Contains(ErrorCodes.CostLimit, await engine.Ask("{ list(limit: 8) { id } }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cost_is_told_on_demand()
    {
        var request = Requests.Request("{ list { id } }") with { ReportCost = true };

        Assert.Equal("""{"data":{"list":null},"extensions":{"cost":{"value":5,"limit":25000}}}""", await JsonRows.Engine(Sdl, "{}").Ask(request));
        Assert.EndsWith(""","extensions":{"cost":{"value":5,"limit":4}}}""",
            await JsonRows.Engine(Sdl, "{}", new GraphQLOptions { MaxCost = 4 }).Ask(request), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cost_of_plenty_of_plenty_is_told_at_once()
    {
        var types = string.Join('\n', Enumerable.Range(0, 12).Select(i => $"type T{i} implements N {{ n(first: Int): [N] @listSize(assumedSize: 1, slicingArguments: [\"first\"]) v: Int }}"));
        var engine = JsonRows.Engine(
            $"{Directives} type Query {{ n: N }} interface N {{ n(first: Int): [N] @listSize(assumedSize: 1, slicingArguments: [\"first\"]) v: Int }}\n{types}", "{}");
        var query = $"query ($many: Int) {{ n {{ {string.Concat(Enumerable.Repeat("n(first: $many) { ", 12))} v {string.Concat(Enumerable.Repeat("} ", 12))} }} }}";

        using var response = await engine.ExecuteAsync(Requests.Request(query, """{"many":2147483647}"""), TestContext.Current.CancellationToken);

        Assert.Equal((ResponseOutcome.LimitExceeded, long.MaxValue), (response.Outcome, response.Cost));
    }

    private static async Task<long> CostAsync(string query, string? variables = null)
    {
        using var response = await JsonRows.Engine(Sdl, "{}").ExecuteAsync(Requests.Request(query, variables), TestContext.Current.CancellationToken);
        Assert.Equal(ResponseOutcome.Executed, response.Outcome);
        return response.Cost;
    }
}
