using System.Globalization;

namespace Timeline.GraphQL.Tests.Execution;

/// <summary>How arguments and variables reach resolvers as CLR values (sections 6.1.2, 6.4.1).</summary>
public class ArgumentTests
{
    private const string Sdl = """
        type Query {
          int(a: Int! = 5): Int
          text(a: String): String
          list(a: [Int!]): String
          nested(a: [[Int]]): String
          enum(a: Mood = SO_SO): Mood
          enums(a: [Mood!]!): String
          date(a: Date = "2023-01-02"): Date
          dates(a: [Date]): String
          find(by: Filter!): String
          float(a: Float): Float
          id(a: ID): ID
        }
        enum Mood { HAPPY SO_SO }
        scalar Date
        input Filter { name: String = "all" moods: [Mood!] within: Filter range: Range max: Int }
        input Range @oneOf { days: Int text: String }
        """;

    private enum Mood
    {
        Happy,
        SoSo,
    }

    private sealed record Filter(string? Name, IReadOnlyList<Mood>? Moods, Filter? Within, string? Range, int? Max, bool HasMax);

    [Theory]
    [InlineData("{ int }", """{"int":5}""")]
    [InlineData("{ int(a: 7) }", """{"int":7}""")]
    [InlineData("{ text }", """{"text":"absent"}""")]
    [InlineData("{ text(a: null) }", """{"text":"null"}""")]
    [InlineData("{ text(a: \"x\\u00e9\") }", """{"text":"xé"}""")]
    [InlineData("{ list(a: [1, 2]) }", """{"list":"Int32[] 1,2"}""")]
    [InlineData("{ list(a: 3) }", """{"list":"Int32[] 3"}""")]
    [InlineData("{ nested(a: [[1, null], null]) }", """{"nested":"1,null;null"}""")]
    [InlineData("{ enum }", """{"enum":"SO_SO"}""")]
    [InlineData("{ enum(a: HAPPY) }", """{"enum":"HAPPY"}""")]
    [InlineData("{ enums(a: [HAPPY, SO_SO]) }", """{"enums":"Happy,SoSo"}""")]
    [InlineData("{ date }", """{"date":"2023-01-02"}""")]
    [InlineData("{ date(a: \"1989-11-09\") }", """{"date":"1989-11-09"}""")]
    [InlineData("{ dates(a: [\"1989-11-09\", null]) }", """{"dates":"19891109,"}""")]
    [InlineData("{ float(a: 3) id(a: 12) }", """{"float":3,"id":"12"}""")]
    [InlineData("{ find(by: {}) }", """{"find":"all||||"}""")]
    [InlineData("{ find(by: { name: \"n\", moods: [HAPPY], within: { name: null, max: null }, range: { days: 3 } }) }", """{"find":"n|Happy|(||||max:)|days 3|"}""")]
    public async Task Literals_become_clr_values(string query, string expected) =>
        Assert.Equal($$$"""{"data":{{{expected}}}}""", await Engine().Ask(query));

    [Theory]
    [InlineData("query($v: Int!) { int(a: $v) }", """{"v":9}""", """{"int":9}""")]
    [InlineData("query($v: Int! = 8) { int(a: $v) }", "{}", """{"int":8}""")]
    [InlineData("query($v: Int = 8) { int(a: $v) }", "{}", """{"int":8}""")]
    [InlineData("query($v: String) { text(a: $v) }", "{}", """{"text":"absent"}""")]
    [InlineData("query($v: String) { text(a: $v) }", """{"v":null}""", """{"text":"null"}""")]
    [InlineData("query($v: Int!) { list(a: [1, $v]) }", """{"v":2}""", """{"list":"Int32[] 1,2"}""")]
    [InlineData("query($v: [Int!]) { list(a: $v) }", """{"v":[4]}""", """{"list":"Int32[] 4"}""")]
    [InlineData("query($v: Mood) { enum(a: $v) }", """{"v":"HAPPY"}""", """{"enum":"HAPPY"}""")]
    [InlineData("query($v: Date) { date(a: $v) }", """{"v":"2000-01-01"}""", """{"date":"2000-01-01"}""")]
    [InlineData("query($v: Filter!) { find(by: $v) }", """{"v":{"range":{"text":"t"},"max":1}}""", """{"find":"all|||text t|max:1"}""")]
    [InlineData("query($v: Int) { find(by: { max: $v }) }", "{}", """{"find":"all||||"}""")]
    public async Task Variables_become_clr_values(string query, string variables, string expected) =>
        Assert.Equal($$$"""{"data":{{{expected}}}}""", await Engine().Ask(query, variables));

    [Fact]
    public async Task A_null_variable_for_an_argument_that_forbids_it_is_an_error_of_the_field()
    {
        var answer = await Engine().Ask("query($v: Int = 8) { int(a: $v) float(a: 1) }", """{"v":null}""");

        Assert.EndsWith("\"data\":{\"int\":null,\"float\":1}}", answer, StringComparison.Ordinal);
        Assert.Contains("must not be null", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_about_an_argument_points_at_the_part_that_is_wrong() =>
        Assert.Contains("""
            "locations":[{"line":1,"column":64}],"path":["find"]
            """, await Engine().Ask("query($v: Mood = HAPPY) { find(by: { name: \"n\", moods: [HAPPY, $v] }) }", """{"v":null}"""), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"v":"x"}""")]
    [InlineData("""{"v":2147483648}""")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{")]
    public async Task Variables_that_do_not_fit_stop_the_request(string variables)
    {
        using var response = await Engine().ExecuteAsync(
            Requests.Request("query($v: Int!) { int(a: $v) }", variables), TestContext.Current.CancellationToken);

        Assert.Equal(ResponseOutcome.VariablesInvalid, response.Outcome);
        Assert.Equal(ErrorCodes.BadUserInput, Assert.Single(response.Errors).Code);
        Assert.DoesNotContain("\"data\"", response.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Variables_that_are_no_utf8_stop_the_request()
    {
        var request = Requests.Request("query($v: Int!) { int(a: $v) }") with { Variables = new byte[] { (byte)'{', (byte)'"', (byte)'v', (byte)'"', (byte)':', (byte)'"', 0xB2, (byte)'"', (byte)'}' } };

        Assert.Contains("Variables must be valid UTF-8.", await Engine().Ask(request), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_reader_of_input_refuses_is_told_at_the_field() =>
        Assert.Equal("""{"errors":[{"message":"max is too much","locations":[{"line":1,"column":3}],"path":["find"],"extensions":{"code":"BAD_USER_INPUT"}}],"data":{"find":null}}""",
            await Engine().Ask("{ find(by: { max: 1000 }) }"));

    private static GraphQLEngine Engine() => Requests.Engine(Sdl, bind =>
    {
        bind.Enum<Mood>("Mood");
        bind.Scalar<DateOnly>("Date", text => DateOnly.TryParseExact(text, "yyyy-MM-dd", out var date) ? date : ScalarResult<DateOnly>.Error("Expected yyyy-MM-dd."), date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        bind.Input("Filter", ReadFilter);
        bind.Input("Range", reader => reader.Has("days") ? $"days {reader.Get<int>("days")}" : $"text {reader.Get<string>("text")}");
        bind.Query(query =>
        {
            query.Field("int", (_, args) => args.Get<int>("a"));
            query.Field("text", (_, args) => !args.Has("a") ? "absent" : args.Get<string?>("a") ?? "null");
            query.Field("list", (_, args) => $"{args.Get<IReadOnlyList<int>>("a").GetType().Name} {string.Join(',', args.Get<int[]>("a"))}");
            query.Field("nested", (_, args) => string.Join(';', args.Get<int?[]?[]>("a").Select(
                row => row is null ? "null" : string.Join(',', row.Select(cell => cell?.ToString(CultureInfo.InvariantCulture) ?? "null")))));
            query.Field("enum", (_, args) => args.Get<Mood?>("a"));
            query.Field("enums", (_, args) => string.Join(',', args.Get<IReadOnlyList<Mood>>("a")));
            query.Field("date", (_, args) => args.Get<DateOnly>("a"));
            query.Field("dates", (_, args) => string.Join(',', args.Get<IReadOnlyList<DateOnly?>>("a").Select(date => date?.ToString("yyyyMMdd", CultureInfo.InvariantCulture))));
            query.Field("find", (_, args) => Print(args.Get<Filter>("by")));
            query.Field("float", (_, args) => args.Get<double?>("a"));
            query.Field("id", (_, args) => args.Get<string?>("a"));
        });
    });

    private static Filter ReadFilter(InputReader reader)
    {
        if (reader.Get<int?>("max") > 999)
            throw new GraphQLException(ErrorCodes.BadUserInput, "max is too much");
        return new Filter(reader.Get<string?>("name"), reader.Get<IReadOnlyList<Mood>?>("moods"), reader.Get<Filter?>("within"),
            reader.Get<string?>("range"), reader.Get<int?>("max"), reader.Has("max"));
    }

    private static string Print(Filter filter) => string.Join('|', filter.Name, string.Join(',', filter.Moods ?? []),
        filter.Within is null ? "" : $"({Print(filter.Within)})", filter.Range, filter.HasMax ? $"max:{filter.Max}" : "");
}
