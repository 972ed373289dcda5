namespace Timeline.GraphQL.Tests.Execution;

/// <summary>What clients and logs learn when resolvers fail.</summary>
public class ErrorTests
{
    private const string Sdl = "type Query { rows: [Row!] } type Row { n: Int! m: Int must: Int! }";

    private readonly List<ResolverFailure> _failures = [];

    [Fact]
    public async Task An_exception_is_masked_and_logged_under_the_same_id()
    {
        var answer = await Engine(m: row => throw new InvalidOperationException("secret")).Ask("{ rows { n m } }");

        var failure = Assert.Single(_failures.Take(1));
        Assert.Equal("Row.m", failure.Source);
        Assert.Equal("secret", failure.Exception.Message);
        Assert.Contains($"\"message\":\"Internal error {failure.Id}.\"", answer, StringComparison.Ordinal);
        Assert.Contains("\"extensions\":{\"code\":\"INTERNAL\"}", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_known_error_passes_its_message_and_code_and_is_not_logged()
    {
        var answer = await Engine(m: row => row == 2 ? throw new GraphQLException("NOT_FOUND", "no such row") : row).Ask("{ rows { n m } }");

        Assert.Equal(
            """{"errors":[{"message":"no such row","locations":[{"line":1,"column":12}],"path":["rows",1,"m"],"extensions":{"code":"NOT_FOUND"}}],"data":{"rows":[{"n":1,"m":1},{"n":2,"m":null},{"n":3,"m":3}]}}""",
            answer);
        Assert.Empty(_failures);
    }

    [Fact]
    public async Task A_call_that_fails_for_all_rows_is_one_failure_in_the_log_and_an_error_at_each_row()
    {
        var engine = Requests.Engine("type Query { rows: [Row!] } type Row { m: Int }", bind =>
        {
            bind.Type<string>("Row", row => row.Batch<int?>("m", async _ =>
            {
                await Task.Yield();
                throw new InvalidOperationException("secret");
            }));
            bind.Query(query => query.Field("rows", _ => new[] { "a", "b" }));
        }, new GraphQLOptions { OnError = _failures.Add });

        var answer = await engine.Ask("{ rows { m } }");

        var failure = Assert.Single(_failures);
        Assert.Equal(2, answer.Split(failure.Id).Length - 1);
        Assert.Contains("""["rows",0,"m"]""", answer, StringComparison.Ordinal);
        Assert.Contains("""["rows",1,"m"]""", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ rows { must } }", "Row.must", "Cannot return null for non-nullable field Row.must.")]
    [InlineData("{ rows { day } }", "Row.day", "Enum \"Day\" cannot represent value: 42")]
    public async Task Values_that_a_type_does_not_allow_are_one_failure_in_the_log_and_an_error_at_each_row(string query, string source, string message)
    {
        var engine = Requests.Engine("type Query { rows: [Row] } type Row { must: Int! day: Day! } enum Day { SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY }", bind =>
        {
            bind.Enum<DayOfWeek>("Day");
            bind.Type<string>("Row", row =>
            {
                row.Field<int?>("must", _ => null);
                row.Field("day", _ => (DayOfWeek)42);
            });
            bind.Query(query => query.Field("rows", _ => new[] { "a", "b" }));
        }, new GraphQLOptions { OnError = _failures.Add });

        using var response = await engine.ExecuteAsync(Requests.Request(query), TestContext.Current.CancellationToken);

        Assert.Equal([message, message], response.Errors.Select(error => error.Message));
        var failure = Assert.Single(_failures);
        Assert.Equal((source, message), (failure.Source, failure.Exception.Message));
    }

    [Fact]
    public async Task A_loader_that_fails_is_named_in_the_log()
    {
        var rows = new Loader<int, string>("the-rows", _ => throw new InvalidOperationException());
        var engine = Requests.Engine("type Query { row: Row } type Row { m: Int }", bind =>
        {
            bind.Type<string>("Row", row => row.Field("m", _ => 1));
            bind.Query(query => query.Load("row", _ => 1, rows));
        }, new GraphQLOptions { OnError = _failures.Add });

        Assert.Contains("\"path\":[\"row\"]", await engine.Ask("{ row { m } }"), StringComparison.Ordinal);
        Assert.Equal("the-rows", Assert.Single(_failures).Source);
    }

    [Fact]
    public async Task A_batch_sets_errors_for_single_parents()
    {
        var engine = Requests.Engine("type Query { rows: [Row] } type Row { m: Int! }", bind =>
        {
            bind.Type<string>("Row", row => row.Batch<int>("m", batch =>
            {
                batch.Set(0, 1);
                batch.SetError(1, "GONE", "it is gone");
                return ValueTask.CompletedTask;
            }));
            bind.Query(query => query.Field("rows", _ => new[] { "a", "b" }));
        });

        Assert.Equal(
            """{"errors":[{"message":"it is gone","locations":[{"line":1,"column":10}],"path":["rows",1,"m"],"extensions":{"code":"GONE"}}],"data":{"rows":[{"m":1},null]}}""",
            await engine.Ask("{ rows { m } }"));
    }

    [Theory]
    [InlineData("type Query { v: Int }", """{"v":2147483648}""", "Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("type Query { v: Float }", """{"v":"NaN"}""", "Float cannot represent non numeric value: NaN")]
    [InlineData("type Query { v: Float }", """{"v":"Infinity"}""", "Float cannot represent non numeric value: Infinity")]
    public async Task A_value_outside_its_type_is_an_error(string sdl, string data, string message)
    {
        var answer = await JsonRows.Engine(sdl, data).Ask("{ v }");

        Assert.Contains($"\"message\":\"{message}\"", answer, StringComparison.Ordinal);
        Assert.EndsWith("\"data\":{\"v\":null}}", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_undefined_enum_value_is_an_error()
    {
        var engine = Requests.Engine("type Query { day: Day } enum Day { SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY }", bind =>
        {
            bind.Enum<DayOfWeek>("Day");
            bind.Query(query => query.Field("day", _ => (DayOfWeek)42));
        });

        Assert.Contains("Enum \\\"Day\\\" cannot represent value: 42", await engine.Ask("{ day }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scalar_that_cannot_be_formatted_is_an_error_at_its_place()
    {
        var engine = Requests.Engine("type Query { v: [S] } scalar S", bind =>
        {
            bind.Scalar<Version>("S", text => Version.Parse(text), v => v.Major == 0 ? throw new GraphQLException("BAD", "no zero") : v.ToString());
            bind.Query(query => query.Field("v", _ => new[] { new Version(1, 2), new Version(0, 1) }));
        });

        Assert.Equal(
            """{"errors":[{"message":"no zero","locations":[{"line":1,"column":3}],"path":["v",1],"extensions":{"code":"BAD"}}],"data":{"v":["1.2",null]}}""",
            await engine.Ask("{ v }"));
    }

    [Fact]
    public async Task Beyond_the_limit_errors_are_only_counted()
    {
        var engine = Requests.Engine("type Query { rows: [Row!] } type Row { m: Int }", bind =>
        {
            bind.Type<string>("Row", row => row.Field<int?>("m", _ => throw new GraphQLException("X", "x")));
            bind.Query(query => query.Field("rows", _ => Enumerable.Repeat("r", 1000).ToArray()));
        }, new GraphQLOptions { MaxErrors = 3 });

        using var response = await engine.ExecuteAsync(Requests.Request("{ rows { m } }"), TestContext.Current.CancellationToken);

        Assert.Equal(4, response.Errors.Count);
        Assert.Equal(ErrorCodes.ErrorLimit, response.Errors[3].Code);
        Assert.StartsWith("997 more errors", response.Errors[3].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Merged_fields_tell_all_their_places()
    {
        var answer = await JsonRows.Engine("type Query { o: O } type O { f: Int! }", "{\"o\":{}}").Ask("{ o { f } o { f } }");

        Assert.Contains("\"locations\":[{\"line\":1,\"column\":7},{\"line\":1,\"column\":15}]", answer, StringComparison.Ordinal);
    }

    private GraphQLEngine Engine(Func<int, int?> m) => Requests.Engine(Sdl, bind =>
    {
        bind.Type<object>("Row", row =>
        {
            row.Field("n", r => (int)r);
            row.Field("m", r => m((int)r));
            row.Field("must", r => m((int)r));
        });
        bind.Query(query => query.Field("rows", _ => new object[] { 1, 2, 3 }));
    }, new GraphQLOptions { OnError = _failures.Add });
}
