using Timeline.GraphQL.Tests.Execution;

namespace Timeline.GraphQL.Tests.Subscriptions;

/// <summary>A source lives as long as its subscription, and no longer.</summary>
public class SubscriptionLifeTests
{
    private const string Query = "subscription { changed { id } }";

    private readonly TestSource _source = new() { First = [1, 2, 3] };

    [Fact]
    public async Task An_event_is_taken_from_the_source_when_its_response_is_asked_for()
    {
        await using var result = await SubscriptionRequests.Engine(_source).Subscribe(Query);
        await using var responses = result.Responses!.GetAsyncEnumerator(TestContext.Current.CancellationToken);

        Assert.Equal(0, _source.Taken);
        await responses.MoveNextAsync();
        responses.Current.Dispose();
        Assert.Equal(1, _source.Taken);
    }

    [Fact]
    public async Task Leaving_the_loop_disposes_of_the_source()
    {
        var engine = SubscriptionRequests.Engine(_source);
        await using var result = await engine.Subscribe(Query);
        Assert.Equal(1, engine.ActiveSubscriptions);

        await foreach (var response in result.Responses!.WithCancellation(TestContext.Current.CancellationToken))
        {
            response.Dispose();
            break;
        }

        Assert.Equal((1, 0), (_source.Disposed, engine.ActiveSubscriptions));
    }

    [Fact]
    public async Task Disposing_without_a_loop_disposes_of_the_source()
    {
        var engine = SubscriptionRequests.Engine(_source);

        await (await engine.Subscribe(Query)).DisposeAsync();

        Assert.Equal((1, 0), (_source.Disposed, engine.ActiveSubscriptions));
    }

    [Theory]
    [InlineData("the request")]
    [InlineData("the loop")]
    [InlineData("the result")]
    public async Task Whoever_ends_it_ends_a_source_that_waits(string who)
    {
        using var request = new CancellationTokenSource();
        using var loop = new CancellationTokenSource();
        var quiet = new TestSource();
        var engine = SubscriptionRequests.Engine(quiet);
        var result = await engine.Subscribe(Query, cancellation: request.Token);
        var waiting = Task.Run(async () =>
        {
            await foreach (var response in result.Responses!.WithCancellation(loop.Token))
                response.Dispose();
        }, TestContext.Current.CancellationToken);

        await (who switch
        {
            "the request" => request.CancelAsync(),
            "the loop" => loop.CancelAsync(),
            _ => result.DisposeAsync().AsTask(),
        });

        // Whether the loop had begun by then or not, it ends, and the source with it, once it has heard that it is stopped.
        await Assert.ThrowsAnyAsync<Exception>(() => waiting);
        await result.DisposeAsync();
        await Eventually.True(() => (quiet.Disposed, engine.ActiveSubscriptions) == (1, 0));
    }

    [Fact]
    public async Task A_source_that_does_not_listen_keeps_nobody_waiting_and_is_disposed_of_when_it_comes_back()
    {
        var deaf = new DeafSource();
        var engine = Requests.Engine("type Query { n: Int } type Subscription { n: Int }", bind =>
        {
            bind.Query(query => query.Field("n", _ => 1));
            bind.Subscription(subscription => subscription.Stream("n", _ => ValueTask.FromResult<IAsyncEnumerable<int>>(deaf)));
        });
        using var client = new CancellationTokenSource();
        await using var result = await engine.Subscribe("subscription { n }", cancellation: client.Token);
        var next = result.Responses!.FirstAsync(TestContext.Current.CancellationToken).AsTask();

        await client.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
        Assert.Equal((false, 1), (deaf.IsDisposed, engine.ActiveSubscriptions));
        deaf.ComeBack();
        await Eventually.True(() => deaf.IsDisposed && engine.ActiveSubscriptions == 0);
    }

    [Fact]
    public async Task A_source_that_fails_to_close_is_logged_and_harms_nobody()
    {
        var log = new List<ResolverFailure>();
        var engine = Requests.Engine("type Query { n: Int } type Subscription { n: Int }", bind =>
        {
            bind.Query(query => query.Field("n", _ => 1));
            bind.Subscription(subscription => subscription.Stream("n", _ => ValueTask.FromResult(Stubborn())));
        }, new GraphQLOptions { OnError = log.Add });

        await using (var result = await engine.Subscribe("subscription { n }"))
            (await result.Responses!.FirstAsync(TestContext.Current.CancellationToken)).Dispose();

        Assert.Equal((0, "stubborn"), (engine.ActiveSubscriptions, Assert.Single(log).Exception.Message));

        static async IAsyncEnumerable<int> Stubborn()
        {
            try
            {
                await Task.Yield();
                yield return 1;
            }
            finally
            {
                StubbornEnd();
            }
        }

        static void StubbornEnd() => throw new InvalidOperationException("stubborn");
    }

    [Fact]
    public async Task Responses_are_enumerated_once()
    {
        await using var result = await SubscriptionRequests.Engine(_source).Subscribe(Query);
        await using var first = result.Responses!.GetAsyncEnumerator(TestContext.Current.CancellationToken);

        Assert.Throws<InvalidOperationException>(() => result.Responses.GetAsyncEnumerator(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_thousand_that_come_and_go_leave_nothing_behind()
    {
        var engine = SubscriptionRequests.Engine(_source);
        using var client = new CancellationTokenSource();

        await Parallel.ForAsync(0, 1000, TestContext.Current.CancellationToken, async (i, cancellation) =>
        {
            await using var result = await engine.Subscribe(Query, cancellation: i % 2 == 0 ? client.Token : cancellation);
            if (i % 3 == 0)
                return;
            await foreach (var response in result.Responses!.Take(i % 4).WithCancellation(cancellation))
                response.Dispose();
        });

        Assert.Equal((1000, 1000, 0), (_source.Opened, _source.Disposed, engine.ActiveSubscriptions));
    }

    /// <summary>Waits for its own signal and for nothing else.</summary>
    private sealed class DeafSource : IAsyncEnumerable<int>, IAsyncEnumerator<int>
    {
        private readonly TaskCompletionSource<bool> _back = new();

        public bool IsDisposed { get; private set; }

        public int Current => 1;

        public void ComeBack() => _back.SetResult(true);

        public IAsyncEnumerator<int> GetAsyncEnumerator(CancellationToken cancellationToken) => this;

        public ValueTask<bool> MoveNextAsync() => new(_back.Task);

        public ValueTask DisposeAsync()
        {
            Assert.True(_back.Task.IsCompleted);
            IsDisposed = true;
            return ValueTask.CompletedTask;
        }
    }
}
