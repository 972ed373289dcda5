using Timeline.GraphQL.Execution;

namespace Timeline.GraphQL.Tests.Execution;

/// <summary>Which operation of a document runs, and what is remembered of documents.</summary>
public class OperationTests
{
    private const string Two = "query A { a: n } query B { b: n }";

    [Theory]
    [InlineData("A", """{"data":{"a":1}}""")]
    [InlineData("B", """{"data":{"b":1}}""")]
    public async Task The_named_operation_runs(string name, string expected) =>
        Assert.Equal(expected, await Engine().Ask(Requests.Request(Two, operation: name)));

    [Theory]
    [InlineData(Two, null, "Must provide operation name if query contains multiple operations.")]
    [InlineData(Two, "C", "Unknown operation named \"C\".")]
    [InlineData("{ n }", "C", "Unknown operation named \"C\".")]
    [InlineData("{ n }", "", "Unknown operation named \"\".")]
    public async Task An_operation_that_cannot_be_determined_is_refused(string query, string? name, string message)
    {
        using var response = await Engine().ExecuteAsync(Requests.Request(query, operation: name), TestContext.Current.CancellationToken);

        Assert.Equal(ResponseOutcome.OperationUnknown, response.Outcome);
        Assert.Equal(message, Assert.Single(response.Errors).Message);
    }

    [Fact]
    public async Task A_document_that_cannot_be_parsed_is_told_where()
    {
        using var response = await Engine().ExecuteAsync(Requests.Request("{\n n("), TestContext.Current.CancellationToken);

        Assert.Equal(ResponseOutcome.ParseFailed, response.Outcome);
        Assert.Equal("""{"errors":[{"message":"Syntax Error: Expected Name, found <EOF>.","locations":[{"line":2,"column":4}],"extensions":{"code":"GRAPHQL_PARSE_FAILED"}}]}""", response.Text());
    }

    [Fact]
    public async Task A_document_that_breaks_a_rule_is_not_executed()
    {
        using var response = await Engine().ExecuteAsync(Requests.Request("{ n m }"), TestContext.Current.CancellationToken);

        Assert.Equal(ResponseOutcome.ValidationFailed, response.Outcome);
        Assert.Equal(ErrorCodes.ValidationFailed, Assert.Single(response.Errors).Code);
    }

    [Fact]
    public async Task The_same_document_gets_the_same_answer_again_good_or_bad()
    {
        var engine = Engine();
        foreach (var query in (string[])["{ n }", "{ m }", "{", Two])
            Assert.Equal(await engine.Ask(query), await engine.Ask(query));
    }

    [Fact]
    public async Task More_documents_than_are_remembered_are_all_answered()
    {
        var engine = JsonRows.Engine("type Query { n: Int }", """{"n":1}""", new GraphQLOptions { MaxCachedDocuments = 8, MaxCachedBytes = 200 });
        for (var i = 0; i < 100; i++)
            Assert.Equal($$$"""{"data":{"a{{{i % 20}}}":1}}""", await engine.Ask($"{{ a{i % 20}: n }}"));
    }

    [Theory]
    [InlineData(100, 4)]
    [InlineData(400, 1)]
    [InlineData(500, 0)]
    public void Long_operation_names_count_against_the_bytes_that_are_remembered(int nameLength, int most)
    {
        var cache = new PreparedCache(maxCount: 1_000, maxBytes: 1_000);
        for (var i = 0; i < 50; i++)
            cache.Add("{ n }"u8.ToArray(), $"{i}".PadLeft(nameLength), Prepared.Refused(ResponseOutcome.ParseFailed));

        Assert.InRange(cache.Count, 0, most);
    }

    [Fact]
    public async Task A_subscription_is_refused()
    {
        var engine = JsonRows.Engine("type Query { n: Int } type Subscription { n: Int }", "{}");

        using var response = await engine.ExecuteAsync(Requests.Request("subscription { n }"), TestContext.Current.CancellationToken);

        Assert.Equal(ResponseOutcome.SubscriptionRefused, response.Outcome);
        Assert.Equal(ErrorCodes.OperationResolutionFailure, Assert.Single(response.Errors).Code);
    }

    private static GraphQLEngine Engine() => JsonRows.Engine("type Query { n: Int }", """{"n":1}""");
}
