using Timeline.GraphQL.Tests.Execution;

namespace Timeline.GraphQL.Tests.Cost;

/// <summary>A schema must say how long its lists are; what it says must make sense.</summary>
public class CostHintsTests
{
    private const string Directives =
        "directive @cost(weight: String!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | OBJECT | SCALAR "
        + "directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!]) on FIELD_DEFINITION\n";

    [Fact]
    public void A_list_of_unknown_size_is_refused_with_its_place() => Assert.Equal(
    [
        "test.graphql:2:14: Query.a is a list of unknown size, so what a request costs cannot be told; expected @listSize(assumedSize: …) or @listSize(slicingArguments: […]).",
        "test.graphql:3:13: Page.nodes is a list of unknown size, so what a request costs cannot be told; expected @listSize(assumedSize: …) or @listSize(slicingArguments: […]), or sizedFields: [\"nodes\"] on Query.other.",
    ],
    Gaps("""
        type Query { a: [Int] page: Page @listSize(assumedSize: 5, sizedFields: ["nodes"]) other: Page }
        type Page { nodes: [Int]! }
        """));

    [Theory]
    [InlineData("a: [Int] @listSize(assumedSize: 0)")]
    [InlineData("a(n: Int!): [Int] @listSize(slicingArguments: [\"n\"])")]
    [InlineData("a(n: Int = 3): [Int] @listSize(slicingArguments: \"n\")")]
    [InlineData("a(n: Int): [Int] @listSize(slicingArguments: [\"n\"], assumedSize: 3)")]
    [InlineData("a(of: [ID!]!): [Int] @listSize(slicingArguments: [\"of\"])")]
    [InlineData("a: Int @cost(weight: \"0\")")]
    public void Sense_is_taken(string field) => Assert.Empty(Gaps($"type Query {{ {field} }}"));

    [Theory]
    [InlineData("a(n: Int): [Int] @listSize(slicingArguments: [\"n\"])", "Query.a: a request may leave the size open; expected an assumedSize, or a slicing argument that is required or has a default.")]
    [InlineData("a: [Int] @listSize", "Query.a: a request may leave the size open; expected an assumedSize, or a slicing argument that is required or has a default.")]
    [InlineData("a: [Int] @listSize(assumedSize: -1)", "@listSize needs an assumedSize of 0 or more.")]
    [InlineData("a: [Int] @listSize(assumedSize: 1, slicingArguments: [\"first\"])", "Query.a: \"first\" in slicingArguments is no argument that is an Int or a list.")]
    [InlineData("a(first: String): [Int] @listSize(assumedSize: 1, slicingArguments: [\"first\"])", "Query.a: \"first\" in slicingArguments is no argument that is an Int or a list.")]
    [InlineData("a: Int @listSize(assumedSize: 1)", "Query.a is no list; expected sizedFields.")]
    [InlineData("a: Query @listSize(assumedSize: 1, sizedFields: [\"b\"])", "Query.a: \"b\" in sizedFields is no list field of Query.")]
    [InlineData("a: Query @listSize(assumedSize: 1, sizedFields: [\"a\"])", "Query.a: \"a\" in sizedFields is no list field of Query.")]
    [InlineData("a: Int @cost(weight: \"much\")", "@cost needs a weight of 0 or more: @cost(weight: \"1.5\").")]
    [InlineData("a: Int @cost(weight: \"-1\")", "@cost needs a weight of 0 or more: @cost(weight: \"1.5\").")]
    [InlineData("a: Int @cost(weight: \"1e999\")", "@cost needs a weight of 0 or more: @cost(weight: \"1.5\").")]
    public void Nonsense_is_refused(string field, string problem)
    {
        var gap = Assert.Single(Gaps($"type Query {{ {field} }}"));
        Assert.Matches(@"^test\.graphql:2:\d+: ", gap);
        Assert.EndsWith(problem, gap, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_without_hints_are_taken_where_a_size_is_assumed_for_all() =>
        Assert.Empty(Gaps("type Query { a: [Int] }", assumed: 10));

    private static IEnumerable<string> Gaps(string sdl, int? assumed = null)
    {
        try
        {
            JsonRows.Engine(Directives + sdl, "{}", assumedListSize: assumed);
            return [];
        }
        catch (SchemaException refused)
        {
            return refused.Problems.Select(problem => problem.ToString());
        }
    }
}
