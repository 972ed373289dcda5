namespace Timeline.GraphQL.Tests.Execution;

/// <summary>Section 6.2.2: root fields of a mutation run one after another.</summary>
public class MutationTests
{
    private const string Sdl = "type Query { n: Int } type Mutation { add(by: Int!): Counter fail: Counter must: Counter! } type Counter { value: Int }";

    private readonly List<string> _log = [];
    private int _value;

    [Fact]
    public async Task A_root_field_ends_with_all_below_it_before_the_next_begins()
    {
        Assert.Equal("""{"data":{"a":{"value":1},"b":{"value":3},"c":{"value":6}}}""",
            await Engine().Ask("mutation { a: add(by: 1) { value } b: add(by: 2) { value } c: add(by: 3) { value } }"));
        Assert.Equal(["add 1", "value", "add 2", "value", "add 3", "value"], _log);
    }

    [Fact]
    public async Task A_failed_field_does_not_stop_the_next()
    {
        var answer = await Engine().Ask("mutation { fail { value } add(by: 1) { value } }");

        Assert.EndsWith("\"data\":{\"fail\":null,\"add\":{\"value\":1}}}", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_runs_behind_a_failure_that_takes_all_data()
    {
        var answer = await Engine().Ask("mutation { must { value } add(by: 1) { value } }");

        Assert.EndsWith("\"data\":null}", answer, StringComparison.Ordinal);
        Assert.Equal(0, _value);
    }

    [Fact]
    public async Task What_was_loaded_before_a_change_is_loaded_again_after_it()
    {
        var calls = 0;
        var engine = Requests.Engine("type Query { n: Int } type Mutation { row: Row } type Row { n: Int }", bind =>
        {
            var rows = new Loader<int, object>("rows", batch =>
            {
                batch.Set(0, ++calls);
                return ValueTask.CompletedTask;
            });
            bind.Type<object>("Row", row => row.Field("n", n => (int)n));
            bind.Query(query => query.Field("n", _ => 1));
            bind.Mutation(mutation => mutation.Load("row", _ => 1, rows));
        });

        Assert.Equal("""{"data":{"a":{"n":1},"b":{"n":2}}}""", await engine.Ask("mutation { a: row { n } b: row { n } }"));
    }

    [Fact]
    public async Task A_request_that_does_not_allow_mutations_is_refused()
    {
        using var response = await Engine().ExecuteAsync(
            Requests.Request("mutation { add(by: 1) { value } }") with { AllowMutations = false }, TestContext.Current.CancellationToken);

        Assert.Equal(ResponseOutcome.MutationRefused, response.Outcome);
        Assert.Equal(0, _value);
        Assert.Equal("""{"errors":[{"message":"Mutations are not allowed here; expected a query.","extensions":{"code":"OPERATION_RESOLUTION_FAILURE"}}]}""", response.Text());
    }

    private GraphQLEngine Engine() => Requests.Engine(Sdl, bind =>
    {
        bind.Query(query => query.Field("n", _ => 1));
        bind.Type<object>("Counter", type => type.Batch<int?>("value", async batch =>
        {
            _log.Add("value");
            await Task.Yield();
            batch.Set(0, (int)batch[0]);
        }));
        bind.Mutation(mutation =>
        {
            mutation.Batch<object>("add", async batch =>
            {
                _log.Add($"add {batch.Arguments.Get<int>("by")}");
                await Task.Yield();
                batch.Set(0, _value += batch.Arguments.Get<int>("by"));
            });
            mutation.Batch<object>("fail", _ => throw new InvalidOperationException());
            mutation.Batch<object>("must", _ => throw new InvalidOperationException());
        });
    });
}
