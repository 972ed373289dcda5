using Timeline.GraphQL.Tests.Execution;

namespace Timeline.GraphQL.Tests.Subscriptions;

/// <summary>What keeps a subscription from beginning is told by one response, and what ends it by a last one.</summary>
public class SubscriptionRefusalTests
{
    private readonly TestSource _source = new();

    [Theory]
    [InlineData("subscription { changed { id } maybe { id } }", null, ErrorCodes.ValidationFailed)]
    [InlineData("subscription { __typename }", null, ErrorCodes.ValidationFailed)]
    [InlineData("subscription { changed {", null, ErrorCodes.ParseFailed)]
    [InlineData("subscription ($n: Int!) { changed(above: $n) { id } }", null, ErrorCodes.BadUserInput)]
    [InlineData("subscription { many { next { next { next { id } } } } }", null, ErrorCodes.CostLimit)]
    [InlineData("subscription { changed { next { next { next { next { id } } } } } }", null, ErrorCodes.DepthLimit)]
    public async Task What_would_refuse_a_query_refuses_a_subscription_and_opens_no_source(string query, string? variables, string code)
    {
        var engine = SubscriptionRequests.Engine(_source, new GraphQLOptions { MaxCost = 3000, MaxDepth = 5 });

        Assert.Contains($"\"code\":\"{code}\"", await engine.Refusal(query, variables), StringComparison.Ordinal);
        Assert.Equal((0, 0), (_source.Opened, engine.ActiveSubscriptions));
    }

    [Fact]
    public async Task A_source_may_refuse_with_words_for_the_client()
    {
        await using var result = await SubscriptionRequests.Engine(_source).SubscribeAsync(
            Requests.Request("subscription { r: refused { id } }") with { State = "Ada" }, TestContext.Current.CancellationToken);

        Assert.Equal(ResponseOutcome.SourceFailed, result.Response?.Outcome);
        Assert.Equal("""{"errors":[{"message":"not now, Ada","locations":[{"line":1,"column":16}],"path":["r"],"extensions":{"code":"NOT_NOW"}}]}""", result.Response!.Text());
    }

    [Fact]
    public async Task A_source_that_breaks_while_opening_is_masked_and_logged()
    {
        var log = new List<ResolverFailure>();
        var answer = await SubscriptionRequests.Engine(_source, new GraphQLOptions { OnError = log.Add }).Refusal("subscription { broken { id } }");

        var failure = Assert.Single(log);
        Assert.Equal(("Subscription.broken", "secret"), (failure.Source, failure.Exception.Message));
        Assert.Contains($"\"message\":\"Internal error {failure.Id}.\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_argument_that_does_not_fit_is_told_at_its_place() => Assert.Equal(
        """{"errors":[{"message":"Argument \"n\" of non-null type \"Int!\" must not be null.","locations":[{"line":1,"column":34}],"path":["must"],"extensions":{"code":"BAD_USER_INPUT"}}]}""",
        await SubscriptionRequests.Engine(_source).Refusal("subscription ($n: Int) { must(n: $n) }", """{"n":null}"""));

    [Fact]
    public async Task A_source_that_fails_later_ends_the_stream_with_a_response_that_says_so()
    {
        var log = new List<ResolverFailure>();
        var source = new TestSource { First = [1, new InvalidDataException("secret"), 2] };
        var engine = SubscriptionRequests.Engine(source, new GraphQLOptions { OnError = log.Add });

        var answers = await engine.AskAll("subscription { changed { id } }");

        Assert.Equal(
        [
            """{"data":{"changed":{"id":1}}}""",
            $$$"""{"errors":[{"message":"Internal error {{{Assert.Single(log).Id}}}.","locations":[{"line":1,"column":16}],"path":["changed"],"extensions":{"code":"INTERNAL"}}]}""",
        ], answers);
        Assert.Equal((1, 0), (source.Disposed, engine.ActiveSubscriptions));
    }

    [Fact]
    public async Task A_source_that_fails_before_its_first_event_is_the_only_response() => Assert.Equal(
        ["""{"errors":[{"message":"gone","locations":[{"line":1,"column":16}],"path":["changed"],"extensions":{"code":"GONE"}}]}"""],
        await SubscriptionRequests.Engine(new TestSource { First = [new GraphQLException("GONE", "gone")] }).AskAll("subscription { changed { id } }"));

    [Fact]
    public async Task An_event_that_takes_too_long_is_refused_and_the_next_is_answered()
    {
        var answers = await SubscriptionRequests.Engine(new TestSource { First = [13, 14], Ends = true }, new GraphQLOptions { Timeout = TimeSpan.FromMilliseconds(200) })
            .AskAll("subscription { changed { loaded } }");

        Assert.Contains(ErrorCodes.Timeout, answers[0], StringComparison.Ordinal);
        Assert.Equal("""{"data":{"changed":{"loaded":14}}}""", answers[1]);
    }

    [Fact]
    public async Task A_source_that_does_not_open_in_time_is_refused_and_closed_when_it_does()
    {
        var opening = new TaskCompletionSource<IAsyncEnumerable<int>>();
        CancellationToken told = default;
        var engine = Requests.Engine("type Query { n: Int } type Subscription { n: Int }", bind =>
        {
            bind.Query(query => query.Field("n", _ => 1));
            bind.Subscription(subscription => subscription.Stream("n", request =>
            {
                told = request.Cancellation;
                return new ValueTask<IAsyncEnumerable<int>>(opening.Task);
            }));
        }, new GraphQLOptions { Timeout = TimeSpan.FromMilliseconds(50) });

        Assert.Contains(ErrorCodes.Timeout, await engine.Refusal("subscription { n }"), StringComparison.Ordinal);
        Assert.True(told.IsCancellationRequested);
        opening.SetResult(_source.Open<int>());
        await Eventually.True(() => _source.Disposed == 1);
    }
}
