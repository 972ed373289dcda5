using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Timeline.GraphQL.Tests.Subscriptions;

/// <summary>What a test tells a subscription, and what became of the sources that were opened.</summary>
internal sealed class TestSource
{
    private readonly ConcurrentQueue<Channel<object>> _channels = [];
    private int _opened;
    private int _disposed;
    private int _taken;

    public int Opened => _opened;

    public int Disposed => _disposed;

    /// <summary>Events that were asked for and given.</summary>
    public int Taken => _taken;

    /// <summary>What every source begins with; an exception is thrown.</summary>
    public object[] First { get; init; } = [];

    /// <summary>Whether sources end behind <see cref="First"/>, instead of waiting for more.</summary>
    public bool Ends { get; init; }

    public IAsyncEnumerable<TEvent> Open<TEvent>(Func<TEvent, bool>? filter = null)
    {
        Interlocked.Increment(ref _opened);
        var channel = Channel.CreateUnbounded<object>();
        foreach (var item in First)
            channel.Writer.TryWrite(item);
        if (Ends)
            channel.Writer.Complete();
        _channels.Enqueue(channel);
        return new Events<TEvent>(this, channel.Reader, filter ?? (_ => true));
    }

    public void Tell(object item)
    {
        foreach (var channel in _channels)
            channel.Writer.TryWrite(item);
    }

    // By hand, so that it is disposed also when it was never moved.
    private sealed class Events<TEvent>(TestSource source, ChannelReader<object> reader, Func<TEvent, bool> filter) : IAsyncEnumerable<TEvent>
    {
        public IAsyncEnumerator<TEvent> GetAsyncEnumerator(CancellationToken cancellationToken) => new Enumerator<TEvent>(source, reader, filter, cancellationToken);
    }

    private sealed class Enumerator<TEvent>(TestSource source, ChannelReader<object> reader, Func<TEvent, bool> filter, CancellationToken cancellation) : IAsyncEnumerator<TEvent>
    {
        public TEvent Current { get; private set; } = default!;

        public async ValueTask<bool> MoveNextAsync()
        {
            while (await reader.WaitToReadAsync(cancellation))
            {
                if (!reader.TryRead(out var item))
                    continue;
                if (item is Exception failure)
                    throw failure;
                if (!filter((TEvent)item))
                    continue;
                Interlocked.Increment(ref source._taken);
                Current = (TEvent)item;
                return true;
            }
            return false;
        }

        public ValueTask DisposeAsync()
        {
            Interlocked.Increment(ref source._disposed);
            return ValueTask.CompletedTask;
        }
    }
}
