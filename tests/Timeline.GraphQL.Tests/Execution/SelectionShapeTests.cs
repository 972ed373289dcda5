namespace Timeline.GraphQL.Tests.Execution;

/// <summary>Section 6.3: which keys a response has, and in which order.</summary>
public class SelectionShapeTests
{
    private const string Sdl = "type Query { a: O b: O n: Int } type O { x: Int y: Int o: O l: [O] }";
    private const string Data = """{"a":{"x":1,"y":2,"o":{"x":3,"y":4},"l":[{"x":5,"y":6},{"x":7,"y":8}]},"b":{"x":9,"y":10},"n":11}""";

    [Theory]
    [InlineData("{ b { y } a { x } }", """{"b":{"y":10},"a":{"x":1}}""")]
    [InlineData("{ p: a { x } q: a { x } }", """{"p":{"x":1},"q":{"x":1}}""")]
    [InlineData("{ a { x } n a { y } }", """{"a":{"x":1,"y":2},"n":11}""")]
    [InlineData("{ a { y } ...F } fragment F on Query { n a { x } }", """{"a":{"y":2,"x":1},"n":11}""")]
    [InlineData("{ a { ...F y } } fragment F on O { o { x } ...G } fragment G on O { x }", """{"a":{"o":{"x":3},"x":1,"y":2}}""")]
    [InlineData("{ a { o { x } ... on O { o { y } } ... { o { z: x } } } }", """{"a":{"o":{"x":3,"y":4,"z":3}}}""")]
    [InlineData("{ a { l { y x __typename } } }", """{"a":{"l":[{"y":6,"x":5,"__typename":"O"},{"y":8,"x":7,"__typename":"O"}]}}""")]
    [InlineData("{ a { o { o { x } l { x } } } }", """{"a":{"o":{"o":null,"l":null}}}""")]
    public async Task Keys_stand_in_order_of_first_appearance(string query, string expected) =>
        Assert.Equal($$$"""{"data":{{{expected}}}}""", await JsonRows.Engine(Sdl, Data).Ask(query));

    [Theory]
    [InlineData(true, """{"a":{"y":2,"x":1}}""")]
    [InlineData(false, """{"a":{"x":1,"y":2}}""")]
    public async Task A_field_that_is_left_out_keeps_no_place(bool early, string expected) =>
        Assert.Equal($$$"""{"data":{{{expected}}}}""", await JsonRows.Engine(Sdl, Data).Ask(
            "query($early: Boolean!) { a { ... @include(if: $early) { y } x y } }", $$"""{"early":{{(early ? "true" : "false")}}}"""));

    [Theory]
    [InlineData("{ n @skip(if: true) b { x } }", """{"b":{"x":9}}""")]
    [InlineData("{ n @include(if: true) b { x @include(if: false) } }", """{"n":11,"b":{}}""")]
    [InlineData("{ ...F @skip(if: true) n } fragment F on Query { a { x } }", """{"n":11}""")]
    [InlineData("{ n @skip(if: false) @include(if: false) }", "{}")]
    public async Task Constant_conditions_apply(string query, string expected) =>
        Assert.Equal($$$"""{"data":{{{expected}}}}""", await JsonRows.Engine(Sdl, Data).Ask(query));

    [Theory]
    [InlineData("""{"s":true,"i":true}""", "{}")]
    [InlineData("""{"s":true,"i":false}""", "{}")]
    [InlineData("""{"s":false,"i":true}""", """{"a":{"x":1}}""")]
    [InlineData("""{"s":false,"i":false}""", "{}")]
    public async Task Skip_and_include_must_both_agree(string variables, string expected) =>
        Assert.Equal($$$"""{"data":{{{expected}}}}""", await JsonRows.Engine(Sdl, Data).Ask(
            "query($s: Boolean!, $i: Boolean!) { a @skip(if: $s) @include(if: $i) { x } }", variables));

    [Fact]
    public async Task A_field_selected_twice_is_there_if_either_condition_is_met() =>
        Assert.Equal("""{"data":{"a":{"y":2}}}""", await JsonRows.Engine(Sdl, Data).Ask(
            "query($x: Boolean!, $y: Boolean!) { a @include(if: $x) { x } a @include(if: $y) { y } }", """{"x":false,"y":true}"""));

    [Fact]
    public async Task A_fragment_spread_under_two_conditions_counts_under_either() =>
        Assert.Equal("""{"data":{"n":11}}""", await JsonRows.Engine(Sdl, Data).Ask(
            "query($x: Boolean!, $y: Boolean!) { ...F @include(if: $x) ...F @include(if: $y) } fragment F on Query { n }", """{"x":false,"y":true}"""));

    [Fact]
    public async Task One_plan_serves_requests_with_different_conditions()
    {
        var engine = JsonRows.Engine(Sdl, Data);
        const string query = "query($x: Boolean! = false) { a { x @include(if: $x) y } }";

        Assert.Equal("""{"data":{"a":{"x":1,"y":2}}}""", await engine.Ask(query, """{"x":true}"""));
        Assert.Equal("""{"data":{"a":{"y":2}}}""", await engine.Ask(query));
        Assert.Equal("""{"data":{"a":{"x":1,"y":2}}}""", await engine.Ask(query, """{"x":true}"""));
    }
}
