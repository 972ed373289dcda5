namespace Timeline.GraphQL.Tests.Types;

public class BoundDefaultTests
{
    private const string Sdl = """
        type Query { on(day: Day! = "2023-03-03", within: Window = {}): String }
        input Window { since: Day = "2023-01-01" }
        scalar Day
        """;

    [Fact]
    public async Task Defaults_are_read_by_the_scalars_that_are_bound()
    {
        var schema = Build(text => ScalarResult<DateOnly>.Ok(DateOnly.Parse(text, null)));
        var engine = new GraphQLEngine(schema, new GraphQLOptions());
        using var response = await engine.ExecuteAsync(
            new GraphQLRequest { Query = "{ on }"u8.ToArray() }, TestContext.Current.CancellationToken);
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        response.WriteTo(buffer);
        Assert.Equal("""{"data":{"on":"2023-03-03 2023-01-01"}}""", System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public void A_default_that_its_scalar_refuses_stops_the_schema()
    {
        var error = Assert.Throws<SchemaException>(() => Build(_ => ScalarResult<DateOnly>.Error("expected another day")));
        Assert.Equal(
            [
                "day.graphql:1:29: Query.on(day:) has invalid default value \"2023-03-03\"; expected type \"Day!\".",
                "day.graphql:2:29: Window.since has invalid default value \"2023-01-01\"; expected type \"Day\".",
            ],
            error.Message.Split('\n'));
    }

    [Fact]
    public void A_schema_prints_as_the_sdl_it_was_built_from() => Assert.Equal(
        "type Query {\n  on(day: Day! = \"2023-03-03\", within: Window = {}): String\n}\n\ninput Window {\n  since: Day = \"2023-01-01\"\n}\n\nscalar Day\n",
        Build(text => ScalarResult<DateOnly>.Ok(DateOnly.Parse(text, null))).ToSdl());

    private static Schema Build(Func<string, ScalarResult<DateOnly>> parse) => Schema.Build([new SchemaSource("day.graphql", Sdl)], bind =>
    {
        bind.Scalar("Day", parse, day => day.ToString("yyyy-MM-dd", null));
        bind.Input("Window", reader => new Window(reader.Get<DateOnly>("since")));
        bind.Query(query => query.Field("on", (_, arguments) =>
            $"{arguments.Get<DateOnly>("day"):yyyy-MM-dd} {arguments.Get<Window>("within").Since:yyyy-MM-dd}"));
    });

    private sealed record Window(DateOnly Since);
}
