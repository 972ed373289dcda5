using System.Buffers;
using System.Net.WebSockets;

namespace Timeline.App.Http.Subscriptions;

/// <summary>
/// Sends messages to one client, each whole and one after another. There is no queue: who sends waits until the message
/// has left, and so does the source that it came from.
/// </summary>
/// <param name="patience">How long the client may take to read; then it is cut off.</param>
internal abstract class Outbox(TimeSpan patience) : IDisposable
{
    private const int LargestKept = 64 * 1024;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private ArrayBufferWriter<byte> _message = new();
    private bool _isGone;

    /// <summary>Sends what is written.</summary>
    /// <exception cref="ClientGoneException">It cannot be sent.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before it was this message's turn; nothing was sent.</exception>
    public async ValueTask SendAsync(Action<IBufferWriter<byte>> write, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            if (_isGone)
                throw new ClientGoneException();
            write(_message);
            await DeliverAsync(TransmitAsync(_message.WrittenMemory));
        }
        finally
        {
            Clear();
            _turn.Release();
        }
    }

    /// <summary>Sends what is written again and again, until cancelled or the client is gone.</summary>
    public async Task KeepAliveAsync(Action<IBufferWriter<byte>> write, CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(StreamRules.KeepAlive);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellation))
                await SendAsync(write, cancellation);
        }
        catch (Exception problem) when (problem is ClientGoneException or OperationCanceledException)
        {
            // Whoever started it notices by itself.
        }
    }

    public void Dispose() => _turn.Dispose();

    /// <summary>Sends a message; ends when the client's side has room for it.</summary>
    protected abstract ValueTask TransmitAsync(ReadOnlyMemory<byte> message);

    /// <summary>Ends the connection without a word.</summary>
    protected abstract void Abort();

    /// <summary>Sends a last message once it is its turn.</summary>
    protected async ValueTask SendLastAsync(Func<ValueTask> transmit, TimeSpan longest)
    {
        if (!await _turn.WaitAsync(longest))
        {
            Abort();
            return;
        }
        try
        {
            if (!_isGone)
                await DeliverAsync(transmit());
            _isGone = true;
        }
        finally
        {
            _turn.Release();
        }
    }

    private async ValueTask DeliverAsync(ValueTask sending)
    {
        try
        {
            if (sending.IsCompletedSuccessfully)
                sending.GetAwaiter().GetResult();
            else
                await WithPatienceAsync(sending.AsTask());
        }
        catch (Exception problem) when (problem is WebSocketException or IOException or OperationCanceledException or ObjectDisposedException or InvalidOperationException or TimeoutException)
        {
            _isGone = true;
            throw new ClientGoneException(problem);
        }
    }

    private async Task WithPatienceAsync(Task sending)
    {
        try
        {
            await sending.WaitAsync(patience);
        }
        catch (TimeoutException) when (!sending.IsCompleted)
        {
            Abort();
            // The message's memory is used again.
            await sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }
    }

    private void Clear()
    {
        if (_message.Capacity > LargestKept)
            _message = new ArrayBufferWriter<byte>();
        else
            _message.ResetWrittenCount();
    }
}
