using System.Security.Cryptography;

namespace Timeline.App.Http.Subscriptions;

/// <summary>One event stream that several operations share: reserved first, then opened by its client, once.</summary>
internal sealed class EventStreamReservation(IDisposable room, int mostOperations, Action<Exception> failed)
{
    private readonly TaskCompletionSource<Outbox> _outbox = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _isOpen;

    /// <summary>What its client proves itself by: 128 bits that cannot be guessed.</summary>
    public string Token { get; } = RandomNumberGenerator.GetHexString(32, lowercase: true);

    public ConnectionOperations Operations { get; } = new(mostOperations, failed);

    /// <summary>Whether its client has come.</summary>
    public bool IsOpen => Volatile.Read(ref _isOpen) == 1;

    /// <summary>Makes the stream that of the one who asks; false where it is somebody's already.</summary>
    public bool TryOpen() => Interlocked.Exchange(ref _isOpen, 1) == 0;

    /// <summary>Lets the operations send.</summary>
    public void Serve(Outbox outbox) => _outbox.TrySetResult(outbox);

    /// <summary>What the operations send by, once the client has come.</summary>
    public Task<Outbox> OutboxAsync(CancellationToken cancellation) => _outbox.Task.WaitAsync(cancellation);

    public async Task EndAsync()
    {
        await Operations.StopAllAsync();
        room.Dispose();
    }
}
