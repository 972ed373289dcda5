namespace Timeline.GraphQL.Tests.Execution;

/// <summary>Interfaces and unions: rows of one list may be of several types (sections 3.7, 3.8, 6.4.3).</summary>
public class AbstractTypeTests
{
    private const string Sdl = """
        type Query { pets: [Pet] named: [Named!] one: Pet }
        union Pet = Cat | Dog
        interface Named { name: String! }
        type Cat implements Named { name: String! meows: Boolean friend: Named }
        type Dog implements Named { name: String! barks(loud: Boolean): Boolean friend: Named }
        """;

    private const string Data = """
        {"pets":[{"__typename":"Dog","name":"Odie","barks":true},null,{"__typename":"Cat","name":"Tom","meows":false,"friend":{"__typename":"Dog","name":"Rex"}}],
         "named":[{"__typename":"Cat","name":"A"},{"__typename":"Dog","name":"B"},{"__typename":"Cat","name":"C"}]}
        """;

    [Fact]
    public async Task Rows_of_several_types_keep_their_order() =>
        Assert.Equal("""{"data":{"named":[{"name":"A","__typename":"Cat"},{"name":"B","__typename":"Dog"},{"name":"C","__typename":"Cat"}]}}""",
            await JsonRows.Engine(Sdl, Data).Ask("{ named { name __typename } }"));

    [Fact]
    public async Task Each_type_gets_the_fields_selected_on_it() =>
        Assert.Equal("""{"data":{"pets":[{"__typename":"Dog","name":"Odie","barks":true},null,{"__typename":"Cat","meows":false,"friend":{"name":"Rex"}}]}}""",
            await JsonRows.Engine(Sdl, Data).Ask(
                "{ pets { __typename ... on Dog { name barks } ... on Cat { meows friend { name } } } }"));

    [Fact]
    public async Task Fragments_on_an_interface_apply_to_members_of_a_union() =>
        Assert.Equal("""{"data":{"pets":[{"name":"Odie"},null,{"name":"Tom"}]}}""",
            await JsonRows.Engine(Sdl, Data).Ask("{ pets { ...N } } fragment N on Named { name }"));

    [Fact]
    public async Task One_response_name_may_be_different_fields_on_different_types() =>
        Assert.Equal("""{"data":{"pets":[{"sound":true},null,{"sound":false}]}}""",
            await JsonRows.Engine(Sdl, Data).Ask("{ pets { ... on Dog { sound: barks(loud: true) } ... on Cat { sound: meows } } }"));

    [Fact]
    public async Task A_row_of_no_bound_type_is_an_error_at_its_place()
    {
        var answer = await JsonRows.Engine(Sdl, """{"one":{"name":"?"},"pets":[{"__typename":"Cat","name":"A"},{"__typename":"Bird"}]}""").Ask(
            "{ one { __typename } pets { __typename } }");

        Assert.EndsWith("\"data\":{\"one\":null,\"pets\":[{\"__typename\":\"Cat\"},null]}}", answer, StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"pets\",1]", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_null_that_is_not_allowed_takes_the_item_of_its_type() =>
        Assert.EndsWith("\"data\":{\"pets\":[{\"name\":\"A\"},null,{\"name\":\"C\"}]}}",
            await JsonRows.Engine(Sdl, """{"pets":[{"__typename":"Cat","name":"A"},{"__typename":"Dog"},{"__typename":"Dog","name":"C"}]}""")
                .Ask("{ pets { ... on Named { name } } }"), StringComparison.Ordinal);

    [Fact]
    public async Task Plans_do_not_multiply_along_a_chain_of_abstract_fields()
    {
        var types = string.Join('\n', Enumerable.Range(0, 10).Select(i => $"type T{i} implements N {{ n: N v: Int }}"));
        var engine = JsonRows.Engine($"type Query {{ n: N }} interface N {{ n: N v: Int }}\n{types}", "{}");
        var query = $"{{ {string.Concat(Enumerable.Repeat("n { ", 13))} v {string.Concat(Enumerable.Repeat(" }", 13))} }}";

        // Ten types along thirteen fields would be ten to the thirteenth plans.
        Assert.Equal("""{"data":{"n":null}}""", await engine.Ask(query));
    }
}
