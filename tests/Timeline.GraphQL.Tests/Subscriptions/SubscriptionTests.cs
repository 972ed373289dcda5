using Timeline.GraphQL.Tests.Execution;

namespace Timeline.GraphQL.Tests.Subscriptions;

/// <summary>Section 6.2.3: each event of a source is executed alone, and answered by a response of its own.</summary>
public class SubscriptionTests
{
    [Fact]
    public async Task Every_event_is_a_response_in_the_order_of_the_source() => Assert.Equal(
    [
        """{"data":{"changed":{"id":1,"__typename":"Change"}}}""",
        """{"data":{"changed":{"id":2,"__typename":"Change"}}}""",
    ], await Engine(1, 2).AskAll("subscription { changed { id __typename } }"));

    [Theory]
    [InlineData("subscription { changed(above: 2) { id } }", null)]
    [InlineData("subscription ($n: Int) { changed(above: $n) { id } }", """{"n":2}""")]
    public async Task The_source_gets_the_arguments(string query, string? variables) =>
        Assert.Equal(["""{"data":{"changed":{"id":3}}}"""], await Engine(1, 2, 3).AskAll(query, variables));

    [Fact]
    public async Task An_event_may_be_a_leaf_or_nothing_under_an_alias()
    {
        Assert.Equal(["""{"data":{"n":7}}"""], await Engine(7).AskAll("subscription { n: count }"));
        Assert.Empty(await Engine().AskAll("subscription { count }"));
    }

    [Fact]
    public async Task An_event_may_be_a_list() =>
        Assert.Equal(["""{"data":{"many":[{"id":1},{"id":2}]}}"""], await Engine(new List<object> { 1, 2 }).AskAll("subscription { many { id } }"));

    [Fact]
    public async Task A_null_that_may_not_be_climbs_within_its_own_event() => Assert.Equal(
    [
        """{"errors":[{"message":"Cannot return null for non-nullable field Change.must.","locations":[{"line":1,"column":24}],"path":["maybe","must"],"extensions":{"code":"INTERNAL"}}],"data":{"maybe":null}}""",
        """{"data":{"maybe":{"must":2}}}""",
    ], await Engine(1, 2).AskAll("subscription { maybe { must } }"));

    [Fact]
    public async Task A_null_that_climbs_to_the_root_takes_the_data_of_its_event_and_the_next_comes() => Assert.Equal(
    [
        """{"errors":[{"message":"odd","locations":[{"line":1,"column":26}],"path":["changed","may"],"extensions":{"code":"ODD"}}],"data":{"changed":{"may":null}}}""",
        """{"data":{"changed":{"may":2}}}""",
    ], await Engine(1, 2).AskAll("subscription { changed { may } }"));

    [Theory]
    [InlineData(ErrorBehavior.Null, "{\"changed\":{\"must\":null}}")]
    [InlineData(ErrorBehavior.Propagate, "null")]
    [InlineData(ErrorBehavior.Abort, "null")]
    public async Task What_an_error_does_is_the_choice_of_the_request(ErrorBehavior behavior, string data)
    {
        var answers = await Engine(1, 2).AskAll(Requests.Request("subscription { changed { must } }") with { OnError = behavior });

        Assert.EndsWith($"\"data\":{data}}}", answers[0], StringComparison.Ordinal);
        Assert.Equal("""{"data":{"changed":{"must":2}}}""", answers[1]);
    }

    [Fact]
    public async Task Every_event_loads_anew()
    {
        var loads = new List<int>();
        var engine = SubscriptionRequests.Engine(new TestSource { First = [4, 4], Ends = true }, loads: loads);

        await engine.AskAll("subscription { changed { next { id } again: next { id } } }");

        Assert.Equal([4, 4], loads);
    }

    [Fact]
    public async Task A_query_and_a_mutation_are_answered_as_ever()
    {
        Assert.Equal("""{"data":{"n":1}}""", await Engine().Refusal("{ n }"));
        Assert.Equal("""{"data":{"add":2}}""", await Engine().Refusal("mutation { add }"));
    }

    [Fact]
    public async Task The_root_type_is_told_by_introspection() => Assert.Equal(
        """{"data":{"__schema":{"subscriptionType":{"name":"Subscription","fields":[{"name":"changed"},{"name":"maybe"},{"name":"count"},{"name":"many"},{"name":"refused"},{"name":"broken"},{"name":"must"}]}}}}""",
        await Engine().Ask("{ __schema { subscriptionType { name fields { name } } } }"));

    [Fact]
    public async Task A_request_may_be_given_back_as_soon_as_the_subscription_has_begun()
    {
        var request = Requests.Request("subscription ($n: Int) { changed(above: $n) { id } }", """{"n":1}""");
        await using var result = await Engine(1, 2).SubscribeAsync(request, TestContext.Current.CancellationToken);
        System.Runtime.InteropServices.MemoryMarshal.AsMemory(request.Query).Span.Clear();
        System.Runtime.InteropServices.MemoryMarshal.AsMemory(request.Variables).Span.Clear();

        Assert.Equal("""{"data":{"changed":{"id":2}}}""", await result.Responses!.Select(response => response.Text()).SingleAsync(TestContext.Current.CancellationToken));
    }

    private static GraphQLEngine Engine(params object[] events) => SubscriptionRequests.Engine(new TestSource { First = events, Ends = true });
}
