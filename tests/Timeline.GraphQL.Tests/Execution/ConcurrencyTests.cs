using System.Collections.Concurrent;
using Timeline.GraphQL.Execution;
using Timeline.GraphQL.Tests.Subscriptions;

namespace Timeline.GraphQL.Tests.Execution;

/// <summary>So many operations execute at once, so many wait, and the rest is told so.</summary>
public sealed class ConcurrencyTests
{
    private readonly ConcurrentQueue<TaskCompletionSource> _executing = new();

    [Fact]
    public async Task What_is_beyond_the_limit_waits_and_what_is_beyond_the_queue_is_refused()
    {
        var engine = Held(new GraphQLOptions { MaxConcurrency = 2, MaxQueue = 1 });
        var (first, second, third) = (engine.Ask("{ n }"), engine.Ask("{ n }"), engine.Ask("{ n }"));
        Assert.Equal(2, _executing.Count);

        using var refused = await engine.ExecuteAsync(Requests.Request("{ n }"), TestContext.Current.CancellationToken);

        Assert.Equal(ResponseOutcome.Overloaded, refused.Outcome);
        Assert.Equal("""{"errors":[{"message":"At most 2 operations execute at once, and at most 1 wait for 30 s. Ask again later, or raise MaxConcurrency or MaxQueue.","extensions":{"code":"LIMIT_CONCURRENCY"}}]}""", refused.Text());
        End();
        Assert.Equal("""{"data":{"n":1}}""", await first);
        await Eventually.True(() => _executing.Count == 2);
        End();
        End();
        Assert.Equal("""{"data":{"n":1}}""", await second);
        Assert.Equal("""{"data":{"n":1}}""", await third);
    }

    [Fact]
    public async Task What_asks_nothing_of_the_data_is_refused_without_waiting()
    {
        var engine = Held(new GraphQLOptions { MaxConcurrency = 1, MaxQueue = 0 });
        var held = engine.Ask("{ n }");

        Assert.Contains(ErrorCodes.ParseFailed, await engine.Ask("{"), StringComparison.Ordinal);
        Assert.Contains(ErrorCodes.ValidationFailed, await engine.Ask("{ nothing }"), StringComparison.Ordinal);
        Assert.Contains(ErrorCodes.ConcurrencyLimit, await engine.Ask("{ n }"), StringComparison.Ordinal);
        End();
        await held;
    }

    [Fact]
    public async Task A_turn_that_does_not_come_in_time_is_given_up()
    {
        var gate = new ConcurrencyGate(1, 1);
        Assert.True(gate.TryEnter());

        Assert.False(await gate.WaitAsync(TimeSpan.FromMilliseconds(1), TimeProvider.System, TestContext.Current.CancellationToken));

        // Its place in the queue is free again, and it does not take the room of another.
        var next = gate.WaitAsync(Timeout.InfiniteTimeSpan, TimeProvider.System, TestContext.Current.CancellationToken);
        gate.Leave();
        Assert.True(await next);
        gate.Leave();
        Assert.True(gate.TryEnter());
    }

    [Fact]
    public async Task What_cannot_come_again_waits_however_many_wait_and_takes_no_place_in_the_queue()
    {
        var gate = new ConcurrencyGate(1, 1);
        Assert.True(gate.TryEnter());

        var events = Enumerable.Range(0, 3).Select(_ => gate.WaitAsync(TestContext.Current.CancellationToken).AsTask()).ToList();
        var request = gate.WaitAsync(Timeout.InfiniteTimeSpan, TimeProvider.System, TestContext.Current.CancellationToken);
        Assert.False(await gate.WaitAsync(Timeout.InfiniteTimeSpan, TimeProvider.System, TestContext.Current.CancellationToken));

        foreach (var turn in events)
        {
            gate.Leave();
            await turn;
        }
        Assert.False(request.IsCompleted);
        gate.Leave();
        Assert.True(await request);
    }

    [Fact]
    public async Task A_client_that_goes_away_while_it_waits_leaves_its_place_to_the_next()
    {
        var engine = Held(new GraphQLOptions { MaxConcurrency = 1, MaxQueue = 1 });
        using var client = new CancellationTokenSource();
        var held = engine.Ask("{ n }");
        var gone = engine.ExecuteAsync(Requests.Request("{ n }"), client.Token).AsTask();
        Assert.Contains(ErrorCodes.ConcurrencyLimit, await engine.Ask("{ n }"), StringComparison.Ordinal);

        await client.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);

        var next = engine.Ask("{ n }");
        End();
        await held;
        await Eventually.True(() => !_executing.IsEmpty);
        End();
        Assert.Equal("""{"data":{"n":1}}""", await next);
    }

    [Fact]
    public async Task A_resolver_that_fails_frees_its_place()
    {
        var engine = Requests.Engine("type Query { n: Int }", bind => bind.Query(query =>
            query.Batch<int?>("n", _ => throw new InvalidDataException())), new GraphQLOptions { MaxConcurrency = 1, MaxQueue = 0 });

        for (var i = 0; i < 3; i++)
            Assert.Contains(ErrorCodes.Internal, await engine.Ask("{ n }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_turn_is_lost_and_none_is_given_twice_however_many_threads_come_and_go()
    {
        const int most = 3;
        var gate = new ConcurrencyGate(most, 1000);
        var (inside, beyond, passed, left) = (0, 0, 0, 0);

        await Task.WhenAll(Enumerable.Range(0, 16).Select(worker => Task.Run(async () =>
        {
            for (var i = 0; i < 2_000; i++)
            {
                using var impatience = new CancellationTokenSource();
                if (i % 7 == worker % 7)
                    impatience.CancelAfter(TimeSpan.FromMicroseconds(50 * (i % 5)));
                try
                {
                    if (!gate.TryEnter())
                        Assert.True(await gate.WaitAsync(Timeout.InfiniteTimeSpan, TimeProvider.System, impatience.Token));
                }
                catch (OperationCanceledException)
                {
                    Interlocked.Increment(ref left);
                    continue;
                }
                if (Interlocked.Increment(ref inside) > most)
                    Interlocked.Increment(ref beyond);
                if (i % 3 == 0)
                    await Task.Yield();
                Interlocked.Decrement(ref inside);
                Interlocked.Increment(ref passed);
                gate.Leave();
            }
        }))).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        Assert.Equal((0, 32_000), (beyond, passed + left));
        // All the room is back, and no more.
        Assert.Equal([true, true, true, false], Enumerable.Range(0, most + 1).Select(_ => gate.TryEnter()));
    }

    private void End()
    {
        Assert.True(_executing.TryDequeue(out var execution));
        execution.SetResult();
    }

    /// <summary>An engine whose only field ends when the test says so.</summary>
    private GraphQLEngine Held(GraphQLOptions options) => Requests.Engine("type Query { n: Int }", bind => bind.Query(query =>
        query.Batch<int?>("n", async batch =>
        {
            var end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _executing.Enqueue(end);
            await end.Task;
            batch.Set(0, 1);
        })), options);
}
