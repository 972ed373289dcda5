namespace Timeline.App.Http.Subscriptions;

/// <summary>Counts the WebSocket connections and event streams that are open, and allows so many.</summary>
public sealed class OpenStreams(int most)
{
    private int _count;

    public int Count => Volatile.Read(ref _count);

    /// <summary>Room for one more, until it is disposed; null where there is none.</summary>
    public IDisposable? TryOpen()
    {
        if (Interlocked.Increment(ref _count) <= most)
            return new Room(this);
        Interlocked.Decrement(ref _count);
        return null;
    }

    private sealed class Room(OpenStreams streams) : IDisposable
    {
        private int _isDisposed;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isDisposed, 1) == 0)
                Interlocked.Decrement(ref streams._count);
        }
    }
}
