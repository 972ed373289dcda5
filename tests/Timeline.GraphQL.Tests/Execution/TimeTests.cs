namespace Timeline.GraphQL.Tests.Execution;

/// <summary>Requests end when their client is gone or their time is over.</summary>
public class TimeTests
{
    [Fact]
    public async Task A_cancelled_request_throws()
    {
        using var client = new CancellationTokenSource();
        var engine = Slow(Timeout.InfiniteTimeSpan, out var started);

        var answer = engine.ExecuteAsync(Requests.Request("{ n }"), client.Token).AsTask();
        await started.Task.WaitAsync(TestContext.Current.CancellationToken);
        await client.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
    }

    [Fact]
    public async Task A_request_that_takes_too_long_is_refused_with_the_limit_and_the_remedy()
    {
        var engine = Slow(TimeSpan.FromMilliseconds(50), out _);

        using var response = await engine.ExecuteAsync(Requests.Request("{ n }"), TestContext.Current.CancellationToken);

        Assert.Equal(ResponseOutcome.TimedOut, response.Outcome);
        Assert.Equal("""{"errors":[{"message":"The request took longer than 0.05 s. Ask for less, or raise Timeout.","extensions":{"code":"TIMEOUT"}}]}""", response.Text());
    }

    [Fact]
    public async Task Time_is_over_even_if_a_resolver_does_not_listen()
    {
        var release = new TaskCompletionSource();
        var engine = Requests.Engine("type Query { n: Int }", bind => bind.Query(query =>
            query.Batch<int?>("n", async batch =>
            {
                await release.Task;
                batch.Set(0, 1);
            })), new GraphQLOptions { Timeout = TimeSpan.FromMilliseconds(50) });

        using var response = await engine.ExecuteAsync(Requests.Request("{ n }"), TestContext.Current.CancellationToken);
        release.SetResult();

        Assert.Equal(ResponseOutcome.TimedOut, response.Outcome);
    }

    [Fact]
    public async Task Waves_without_waiting_are_stopped_too()
    {
        var clock = new TestClock();
        var engine = Requests.Engine("type Query { o: O } type O { o: O n: Int }", bind =>
        {
            bind.Type<string>("O", type =>
            {
                type.Field("o", o => { clock.Advance(TimeSpan.FromSeconds(20)); return o; });
                type.Field("n", _ => 1);
            });
            bind.Query(query => query.Field("o", _ => "o"));
        }, new GraphQLOptions { Time = clock });

        using var response = await engine.ExecuteAsync(Requests.Request("{ o { o { o { o { n } } } } }"), TestContext.Current.CancellationToken);

        Assert.Equal(ResponseOutcome.TimedOut, response.Outcome);
    }

    private static GraphQLEngine Slow(TimeSpan timeout, out TaskCompletionSource started)
    {
        var signal = started = new TaskCompletionSource();
        return Requests.Engine("type Query { n: Int }", bind => bind.Query(query => query.Batch<int?>("n", async batch =>
        {
            signal.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, batch.Cancellation);
        })), new GraphQLOptions { Timeout = timeout == Timeout.InfiniteTimeSpan ? TimeSpan.FromMinutes(5) : timeout });
    }

    private sealed class TestClock : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now;

        public void Advance(TimeSpan by) => _now += by.Ticks;
    }
}
