namespace Timeline.GraphQL.Tests.Execution;

/// <summary>What a resolver learns of the fields selected below its own.</summary>
public class SelectionTests
{
    private const string Sdl = """
        type Query { page: Page }
        type Page { total: Int nodes: [Node!] info: Info }
        interface Node { id: ID }
        type A implements Node { id: ID a: Int }
        type B implements Node { id: ID b: Int }
        type Info { next: Boolean }
        """;

    private Selection? _seen;

    [Theory]
    [InlineData("{ page { total } }", "total", true)]
    [InlineData("{ page { total } }", "info", false)]
    [InlineData("{ page { count: total } }", "total", true)]
    [InlineData("{ page { count: total } }", "count", false)]
    [InlineData("{ page { info { next } } }", "info.next", true)]
    [InlineData("{ page { ...F } } fragment F on Page { info { next } }", "info.next", true)]
    [InlineData("{ page { nodes { ... on A { a } } } }", "nodes.a", true)]
    [InlineData("{ page { nodes { ... on A { a } } } }", "nodes.b", false)]
    [InlineData("{ page { x: nodes { id } y: nodes { ... on B { b } } } }", "nodes.b", true)]
    [InlineData("{ page { total @skip(if: true) info { next } } }", "total", false)]
    [InlineData("query($v: Boolean = false) { page { total @include(if: $v) info { next } } }", "total", false)]
    [InlineData("query($v: Boolean = true) { page { total @include(if: $v) info { next } } }", "total", true)]
    public async Task Fields_are_found_by_their_path(string query, string path, bool expected)
    {
        await Engine().Ask(query);

        Assert.Equal(expected, _seen!.Selects(path.Split('.')));
    }

    [Fact]
    public async Task A_part_of_the_selection_can_be_handed_on()
    {
        await Engine().Ask("{ page { nodes { id } total } }");

        Assert.Equal(["id"], _seen!.Child("nodes")!.Fields);
        Assert.Null(_seen.Child("info"));
    }

    private GraphQLEngine Engine() => Requests.Engine(Sdl, bind =>
    {
        bind.Abstract("Node");
        bind.Type<Version>("A", type => { type.Field("id", _ => "1"); type.Field("a", _ => 1); });
        bind.Type<Uri>("B", type => { type.Field("id", _ => "1"); type.Field("b", _ => 1); });
        bind.Type<string>("Info", type => type.Field("next", _ => true));
        bind.Type<object>("Page", type =>
        {
            type.Field("total", _ => 1);
            type.Field("nodes", _ => new object[] { new Version(1, 0) });
            type.Field("info", _ => "info");
        });
        bind.Query(query => query.Batch<object>("page", batch =>
        {
            _seen = batch.Selection;
            return ValueTask.CompletedTask;
        }));
    });
}
