namespace Timeline.GraphQL.Tests.Execution;

/// <summary>Section 6.4.4: where an error lands, in every shape a type can have.</summary>
public class NullPropagationTests
{
    private const string Boom = """{"throw":"boom"}""";

    [Theory]
    [InlineData("Int", """{"data":{"o":{"f":null,"g":1}}}""")]
    [InlineData("Int!", """{"data":{"o":null}}""")]
    public async Task An_error_lands_at_the_nearest_nullable_position(string type, string expected) =>
        Assert.Equal(expected, Data(await Ask($"type Query {{ o: O }} type O {{ f: {type} g: Int }}", $$$"""{"o":{"f":{{{Boom}}},"g":1}}""", "{ o { f g } }")));

    [Fact]
    public async Task An_error_below_non_null_positions_alone_makes_data_null() =>
        Assert.Equal("""{"data":null}""", Data(await Ask("type Query { o: O! } type O { f: Int! }", $$$"""{"o":{"f":{{{Boom}}}}}""", "{ o { f } }")));

    [Theory]
    [InlineData("[O]", "[{\"f\":1},null,{\"f\":3}]")]
    [InlineData("[O!]", "null")]
    [InlineData("[O]!", "[{\"f\":1},null,{\"f\":3}]")]
    public async Task An_error_in_an_item_takes_the_item_or_the_list(string type, string expected)
    {
        var answer = await Ask($"type Query {{ l: {type} }} type O {{ f: Int! }}", $$$"""{"l":[{"f":1},{"f":{{{Boom}}}},{"f":3}]}""", "{ l { f } }");

        Assert.Equal($$$"""{"data":{"l":{{{expected}}}}}""", Data(answer));
        Assert.Contains("""
            "path":["l",1,"f"]
            """.Trim(), answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_in_a_required_list_of_required_items_takes_what_holds_the_list() =>
        Assert.Equal("""{"data":{"o":null}}""", Data(await Ask(
            "type Query { o: P } type P { l: [O!]! } type O { f: Int! }", $$$"""{"o":{"l":[{"f":{{{Boom}}}}]}}""", "{ o { l { f } } }")));

    [Theory]
    [InlineData("[[Int]]", "[[1,null],[3]]")]
    [InlineData("[[Int!]]", "[null,[3]]")]
    [InlineData("[[Int!]!]", "null")]
    [InlineData("[[Int]!]", "[[1,null],[3]]")]
    public async Task A_null_in_a_list_of_lists_takes_the_right_dimension(string type, string expected) =>
        Assert.Equal($$$"""{"data":{"l":{{{expected}}}}}""", Data(await Ask($"type Query {{ l: {type} }}", """{"l":[[1,null],[3]]}""", "{ l }")));

    [Theory]
    [InlineData("[[Int]]", "[null,[3],[]]")]
    [InlineData("[[Int]!]", "null")]
    public async Task A_null_list_in_a_list_is_not_an_empty_one(string type, string expected) =>
        Assert.Equal($$$"""{"data":{"l":{{{expected}}}}}""", Data(await Ask($"type Query {{ l: {type} }}", """{"l":[null,[3],[]]}""", "{ l }")));

    [Fact]
    public async Task A_null_where_none_is_allowed_is_an_error_at_its_place() =>
        Assert.Equal("""
            {"errors":[{"message":"Cannot return null for non-nullable field O.f.","locations":[{"line":1,"column":7}],"path":["o","f"],"extensions":{"code":"INTERNAL"}}],"data":{"o":null}}
            """.Trim(), await Ask("type Query { o: O } type O { f: Int! }", """{"o":{}}""", "{ o { f } }"));

    [Fact]
    public async Task Errors_behind_the_one_that_took_their_object_are_not_reported()
    {
        var answer = await Ask("type Query { o: O } type O { a: Int b: Int! c: Int! d: Int }",
            """{"o":{"a":{"throw":"a"},"b":{"throw":"b"},"c":{"throw":"c"},"d":{"throw":"d"}}}""", "{ o { a b c d } }");

        Assert.Contains("\"message\":\"a\"", answer, StringComparison.Ordinal);
        Assert.Contains("\"message\":\"b\"", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"message\":\"c\"", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"message\":\"d\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_stand_in_the_order_of_the_response_whatever_the_depth()
    {
        var answer = await Ask("type Query { a: O b: Int } type O { o: O f: Int }",
            """{"a":{"o":{"f":{"throw":"deep"}},"f":{"throw":"shallow"}},"b":{"throw":"last"}}""", "{ a { o { f } f } b }");

        Assert.Matches("deep.*shallow.*last", answer);
    }

    [Fact]
    public async Task One_bad_row_of_many_leaves_the_others_alone()
    {
        var rows = string.Join(',', Enumerable.Range(0, 1000).Select(i => i == 500 ? "{}" : $$"""{"f":{{i}}}"""));

        var answer = await Ask("type Query { l: [O] } type O { f: Int! }", $$"""{"l":[{{rows}}]}""", "{ l { f } }");

        Assert.Contains("""{"f":499},null,{"f":501}""", answer, StringComparison.Ordinal);
        Assert.Contains("""["l",500,"f"]""", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ErrorBehavior.Propagate, """{"data":{"o":null,"p":1}}""")]
    [InlineData(ErrorBehavior.Null, """{"data":{"o":{"f":null,"g":2},"p":1}}""")]
    [InlineData(ErrorBehavior.Abort, """{"data":null}""")]
    public async Task The_request_says_what_an_error_does(ErrorBehavior behavior, string expected)
    {
        var engine = JsonRows.Engine("type Query { o: O p: Int } type O { f: Int! g: Int }", """{"o":{"g":2},"p":1}""");

        Assert.Equal(expected, Data(await engine.Ask(Requests.Request("{ o { f g } p }") with { OnError = behavior })));
    }

    private static Task<string> Ask(string sdl, string data, string query) => JsonRows.Engine(sdl, data).Ask(query);

    private static string Data(string answer) => "{" + answer[answer.IndexOf("\"data\"", StringComparison.Ordinal)..];
}
