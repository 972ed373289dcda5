using Timeline.GraphQL.Tests.Execution;

namespace Timeline.GraphQL.Tests.Subscriptions;

/// <summary>A schema with subscriptions, and ways to read their responses as text.</summary>
internal static class SubscriptionRequests
{
    private const string Sdl = """
        type Query { n: Int! }
        type Mutation { add: Int }
        type Subscription {
          changed(above: Int = 0, day: Day): Change!
          maybe: Change
          count: Int!
          many: [Change!]! @listSize(assumedSize: 1000)
          refused: Change
          broken: Change
          must(n: Int! = 1): Int
        }
        type Change { id: Int! must: Int! may: Int next: Change loaded: Int }
        scalar Day
        directive @listSize(assumedSize: Int) on FIELD_DEFINITION
        """;

    /// <param name="source">Gives the events of every field: numbers.</param>
    /// <param name="options">Of the engine.</param>
    /// <param name="loads">Notes each key that a loader loads.</param>
    public static GraphQLEngine Engine(TestSource source, GraphQLOptions? options = null, List<int>? loads = null) => Requests.Engine(Sdl, bind =>
    {
        var loader = new Loader<int, object>("squares", batch =>
        {
            for (var i = 0; i < batch.Keys.Count; i++)
            {
                loads?.Add(batch.Keys[i]);
                batch.Set(i, batch.Keys[i]);
            }
            return ValueTask.CompletedTask;
        });
        bind.Scalar<string>("Day", text => text == "today" ? text : ScalarResult<string>.Error("expected \"today\""), day => day);
        bind.Query(query => query.Field("n", _ => 1));
        bind.Mutation(mutation => mutation.Field("add", _ => 2));
        bind.Type<object>("Change", type =>
        {
            type.Field("id", change => (int)change);
            type.Field<int?>("must", change => (int)change % 2 == 0 ? (int)change : null);
            type.Field<int?>("may", change => (int)change % 2 == 0 ? (int)change : throw new GraphQLException("ODD", "odd"));
            type.Load("next", change => (int?)(int)change, loader);
            type.Batch<int?>("loaded", async batch =>
            {
                await Task.Delay((int)batch[0] == 13 ? Timeout.InfiniteTimeSpan : TimeSpan.Zero, batch.Cancellation);
                batch.Set(0, (int)batch[0]);
            });
        });
        bind.Subscription(subscription =>
        {
            subscription.Stream("changed", request =>
            {
                var above = request.Arguments.Get<int>("above");
                return ValueTask.FromResult(source.Open<object>(change => (int)change > above));
            });
            subscription.Stream("maybe", _ => ValueTask.FromResult(source.Open<object>()));
            subscription.Stream("must", _ => ValueTask.FromResult(source.Open<int>()));
            subscription.Stream("count", _ => ValueTask.FromResult(source.Open<int>()));
            subscription.Stream("many", _ => ValueTask.FromResult(source.Open<IReadOnlyList<object>>()));
        });
        bind.Subscription(subscription =>
        {
            subscription.Stream<object>("refused", request => throw new GraphQLException("NOT_NOW", $"not now, {request.State ?? "nobody"}"));
            subscription.Stream<object>("broken", async _ =>
            {
                await Task.Yield();
                throw new InvalidDataException("secret");
            });
        });
    }, options);

    public static ValueTask<GraphQLResult> Subscribe(this GraphQLEngine engine, string query, string? variables = null, CancellationToken? cancellation = null) =>
        engine.SubscribeAsync(Requests.Request(query, variables), cancellation ?? TestContext.Current.CancellationToken);

    /// <summary>The one response that there is instead of a stream.</summary>
    public static async Task<string> Refusal(this GraphQLEngine engine, string query, string? variables = null)
    {
        await using var result = await engine.Subscribe(query, variables);
        Assert.False(result.IsSubscription);
        return result.Response.Text();
    }

    /// <summary>Every response of a subscription whose source ends.</summary>
    public static async Task<string[]> AskAll(this GraphQLEngine engine, GraphQLRequest request)
    {
        await using var result = await engine.SubscribeAsync(request, TestContext.Current.CancellationToken);
        Assert.True(result.IsSubscription, result.Response?.Text());
        var texts = new List<string>();
        await foreach (var response in result.Responses.WithCancellation(TestContext.Current.CancellationToken))
            using (response)
                texts.Add(response.Text());
        return [.. texts];
    }

    public static Task<string[]> AskAll(this GraphQLEngine engine, string query, string? variables = null) =>
        engine.AskAll(Requests.Request(query, variables));
}
