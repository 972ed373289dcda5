using System.Runtime.CompilerServices;
using Timeline.GraphQL;

namespace Timeline.Tests.Http.Subscriptions;

/// <summary>
/// Subscriptions that end, wait, fail or flood, and how many of their sources were opened and disposed of; and a query that
/// is held.
/// </summary>
internal sealed class StreamingSource
{
    private const string Sdl = """
        type Query { n: Int! held: Int! }
        type Mutation { add: Int! }
        type Subscription {
          count(to: Int! = 3): Int!
          wait: Int!
          fail: Int!
          refuse: Int!
          flood: String!
        }
        """;

    private static readonly string Large = new('x', 100_000);

    private readonly TaskCompletionSource _letGo = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _opened;
    private int _disposed;
    private int _flooded;

    public StreamingSource() => Schema = Timeline.GraphQL.Schema.Build([new SchemaSource("streaming.graphql", Sdl)], bind =>
    {
        bind.Query(query =>
        {
            query.Field("n", _ => 1);
            query.Batch<int>("held", HoldAsync);
        });
        bind.Mutation(mutation => mutation.Field("add", _ => 2));
        bind.Subscription(subscription =>
        {
            subscription.Stream("count", request => ValueTask.FromResult(CountAsync(request.Arguments.Get<int>("to"))));
            subscription.Stream("wait", _ => ValueTask.FromResult(WaitAsync()));
            subscription.Stream("fail", _ => ValueTask.FromResult(FailAsync()));
            subscription.Stream<int>("refuse", _ => throw new GraphQLException("NOT_NOW", "not now"));
            subscription.Stream("flood", _ => ValueTask.FromResult(FloodAsync()));
        });
    });

    public Schema Schema { get; }

    public int Opened => _opened;

    public int Disposed => _disposed;

    /// <summary>Events of floods that were asked for.</summary>
    public int Flooded => _flooded;

    /// <summary>Whether a query waits to be let go.</summary>
    public bool IsHolding { get; private set; }

    public void LetGo() => _letGo.SetResult();

    private async ValueTask HoldAsync(FieldBatch<RootValue, int> batch)
    {
        IsHolding = true;
        await _letGo.Task.WaitAsync(batch.Cancellation);
        batch.Set(0, 1);
    }

    private async IAsyncEnumerable<int> CountAsync(int to, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var _ = Track();
        for (var i = 1; i <= to; i++)
        {
            await Task.Yield();
            cancellation.ThrowIfCancellationRequested();
            yield return i;
        }
    }

    /// <summary>One event, and then none.</summary>
    private async IAsyncEnumerable<int> WaitAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var _ = Track();
        yield return 0;
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
    }

    private async IAsyncEnumerable<int> FailAsync()
    {
        using var _ = Track();
        yield return 1;
        await Task.Yield();
        throw new GraphQLException("GONE", "gone");
    }

    private async IAsyncEnumerable<string> FloodAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var _ = Track();
        while (true)
        {
            await Task.Yield();
            cancellation.ThrowIfCancellationRequested();
            Interlocked.Increment(ref _flooded);
            yield return Large;
        }
    }

    // A source counts from its first event on: an iterator that never moved has nothing to dispose of.
    private Tracked Track()
    {
        Interlocked.Increment(ref _opened);
        return new Tracked(this);
    }

    private sealed class Tracked(StreamingSource source) : IDisposable
    {
        public void Dispose() => Interlocked.Increment(ref source._disposed);
    }
}
