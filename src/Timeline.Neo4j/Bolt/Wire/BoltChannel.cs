using System.Diagnostics.CodeAnalysis;
using System.Net.Sockets;
using Timeline.Neo4j.PackStream;

namespace Timeline.Neo4j.Bolt.Wire;

/// <summary>
/// Requests out and answers in, over one connection, for one caller at a time. It counts the answers that are due, and gets
/// the connection back to where it can be used after whatever went wrong: a failure, a cancellation, a reader that threw.
/// What cannot be got back is broken.
/// </summary>
internal sealed class BoltChannel(Stream stream, BoltAddress address) : IDisposable
{
    /// <summary>A server ends unfinished work at once; one that takes longer is not worth waiting for.</summary>
    private static readonly TimeSpan ResetTimeout = TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();
    private readonly MessageReader _in = new();
    private readonly CancellationTokenSource _patience = new();
    private Task _writing = Task.CompletedTask;
    private bool _isInterrupted;
    private bool _isResetSent;
    private int _due;
    private volatile bool _isBroken;

    /// <summary>Requests of the next <see cref="Send"/>.</summary>
    public MessageWriter Out { get; } = new();

    /// <summary>The longest silence while an answer is due.</summary>
    public required TimeSpan ReadTimeout { get; set; }

    /// <summary>Whether the connection is of no more use.</summary>
    public bool IsBroken => _isBroken || _patience.IsCancellationRequested;

    /// <summary>
    /// Runs an exchange of requests and answers. When it throws or is cancelled, all that is due is ended in the server before this
    /// returns; afterwards the connection is as good as new, or broken.
    /// </summary>
    public async ValueTask<T> ExchangeAsync<TState, T>(TState state, Func<BoltChannel, TState, ValueTask<T>> exchange, CancellationToken cancellation)
    {
        Out.Clear();
        try
        {
            // Within, because a transaction that is open on the connection must end with the RESET, too.
            cancellation.ThrowIfCancellationRequested();
            T result;
            using (cancellation.UnsafeRegister(static channel => (channel as BoltChannel)?.Interrupt(), this))
            {
                result = await exchange(this, state);
                await _writing;
            }
            // A cancellation between the last answer and here has sent its RESET already.
            if (_isInterrupted)
                throw new OperationCanceledException(cancellation);
            _patience.CancelAfter(Timeout.InfiniteTimeSpan);
            return result;
        }
        catch (Exception failure)
        {
            var wasCancelled = _isInterrupted;
            Out.Clear();
            if (failure is BoltException)
                Break();
            else
                await ResetAsync();
            if (wasCancelled)
                throw new OperationCanceledException(cancellation);
            throw;
        }
    }

    /// <summary>Sends what was written. Answers may be read at once: nothing waits for the server to take long requests first.</summary>
    public void Send()
    {
        lock (_gate)
        {
            if (_isInterrupted)
                throw new OperationCanceledException();
            Interlocked.Add(ref _due, Out.Messages);
            _writing = WriteAsync(_writing, Out.Written);
        }
    }

    /// <summary>Waits until all was sent, so that more can be written.</summary>
    public async ValueTask SentAsync()
    {
        await _writing;
        Out.Clear();
    }

    /// <summary>Reads the answer to one request.</summary>
    /// <param name="records">Takes the records before the summary; null where none may come.</param>
    /// <param name="readMetadata">Reads the summary's metadata.</param>
    /// <exception cref="CypherException">The server said FAILURE.</exception>
    /// <exception cref="BoltException">The server broke off, was silent for too long, or did not keep to the protocol.</exception>
    public async ValueTask<T> ReadAsync<T>(CypherRead? records, RecordReader<T> readMetadata)
    {
        while (true)
        {
            while (!_in.TryNext())
                await ReceiveAsync();
            if (IsSummary(records, readMetadata, out var metadata))
                return metadata;
        }
    }

    /// <summary>Ends in the server what runs for this connection, and waits for all that is due. The connection is idle then, or broken.</summary>
    public async ValueTask ResetAsync()
    {
        try
        {
            lock (_gate)
                SendReset();
            await _writing;
            var isReady = false;
            while (Volatile.Read(ref _due) > 0)
            {
                while (!_in.TryNext())
                    await ReceiveAsync();
                if (Tag() is var tag && tag != Answers.Record)
                    (isReady, _) = (tag == Answers.Success, Interlocked.Decrement(ref _due));
            }
            if (!isReady)
                Break();
            _isInterrupted = _isResetSent = false;
            _patience.CancelAfter(Timeout.InfiniteTimeSpan);
        }
        catch (Exception e) when (e is BoltException or PackStreamException or IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            Break();
        }
    }

    /// <summary>The connection is of no more use.</summary>
    public void Break()
    {
        _isBroken = true;
        stream.Dispose();
    }

    /// <summary>Gives back what long messages took.</summary>
    public void Trim()
    {
        Out.Clear();
        _in.Trim();
    }

    /// <summary>Says goodbye, where someone still listens, and hangs up.</summary>
    public void Dispose()
    {
        if (!IsBroken)
            SayGoodbye();
        Break();
        _patience.Dispose();
    }

    private void SayGoodbye()
    {
        try
        {
            stream.Write(Requests.GoodbyeMessage);
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException)
        {
            Break();
        }
    }

    private bool IsSummary<T>(CypherRead? records, RecordReader<T> readMetadata, [MaybeNullWhen(false)] out T metadata)
    {
        var message = new PackStreamReader(_in.Message);
        try
        {
            var (tag, _) = message.ReadStructHeader();
            if (tag != Answers.Record || records is null)
            {
                metadata = ReadSummary(tag, ref message, readMetadata);
                return true;
            }
            message.ReadListHeader();
        }
        catch (PackStreamException e)
        {
            throw new BoltException(BoltFault.Refused, $"{address} does not keep to Bolt: {e.Message}", e);
        }
        records.Add(ref message);
        metadata = default;
        return false;
    }

    private T ReadSummary<T>(byte tag, ref PackStreamReader message, RecordReader<T> readMetadata)
    {
        if (tag is Answers.Success or Answers.Failure or Answers.Ignored)
            Interlocked.Decrement(ref _due);
        return tag switch
        {
            Answers.Success => readMetadata(ref message),
            Answers.Failure => throw Answers.ReadFailure(ref message),
            Answers.Ignored when _isInterrupted => throw new OperationCanceledException(),
            _ => throw new BoltException(BoltFault.Refused, $"{address} does not keep to Bolt: the answer {tag:X2} was not due."),
        };
    }

    /// <summary>Ends in the server whatever runs for this connection, from any thread.</summary>
    private void Interrupt()
    {
        lock (_gate)
        {
            _isInterrupted = true;
            SendReset();
        }
    }

    private void SendReset()
    {
        if (_isResetSent)
            return;
        _isResetSent = true;
        Interlocked.Increment(ref _due);
        _patience.CancelAfter(ResetTimeout);
        _writing = WriteAsync(_writing, Requests.ResetMessage);
    }

    private byte Tag() => new PackStreamReader(_in.Message).ReadStructHeader().Tag;

    private async Task WriteAsync(Task before, ReadOnlyMemory<byte> bytes)
    {
        if (!before.IsCompletedSuccessfully)
            await before;
        try
        {
            await stream.WriteAsync(bytes, _patience.Token);
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException)
        {
            throw new BoltException(BoltFault.Lost, $"{address} closed the connection.", e);
        }
        catch (OperationCanceledException e)
        {
            throw Silent(e);
        }
    }

    private async ValueTask ReceiveAsync()
    {
        int count;
        try
        {
            lock (_gate)
            {
                // Whoever resets has set the time already, once for all that is due.
                if (!_isResetSent)
                    _patience.CancelAfter(ReadTimeout);
            }
            count = await stream.ReadAsync(_in.Room(), _patience.Token);
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException)
        {
            throw new BoltException(BoltFault.Lost, $"{address} closed the connection.", e);
        }
        catch (OperationCanceledException e)
        {
            throw Silent(e);
        }
        if (count == 0)
            throw new BoltException(BoltFault.Lost, $"{address} closed the connection.");
        _in.Received(count);
    }

    private BoltException Silent(Exception inner) =>
        new(BoltFault.Silent, $"{address} was silent for {(_isResetSent ? ResetTimeout : ReadTimeout).TotalSeconds:0.#} s while an answer was due.", inner);
}
