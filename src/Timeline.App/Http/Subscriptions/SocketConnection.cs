using System.Net.WebSockets;

namespace Timeline.App.Http.Subscriptions;

/// <summary>One WebSocket connection that speaks graphql-transport-ws, from the handshake to the end.</summary>
internal sealed class SocketConnection : IDisposable
{
    private readonly WebSocket _socket;
    private readonly Operations _operations;
    private readonly StreamHost _host;
    private readonly SocketInbox _inbox;
    private readonly SocketOutbox _outbox;
    private readonly ConnectionOperations _running;
    // Cancelled when nothing can be received or sent any more.
    private readonly CancellationTokenSource _over = new();
    private Task _alive = Task.CompletedTask;
    private volatile bool _isAcknowledged;
    private int _isClosing;

    public SocketConnection(WebSocket socket, Operations operations, StreamHost host)
    {
        (_socket, _operations, _host) = (socket, operations, host);
        _inbox = new SocketInbox(socket, host.Rules.MaxMessageBytes);
        _outbox = new SocketOutbox(socket, host.Rules.SlowClient);
        _running = new ConnectionOperations(host.Rules.MaxOperations, problem =>
        {
            host.Failed(problem);
            _ = CloseAsync(SocketClose.Defect);
        });
    }

    /// <summary>Serves the client until it leaves or is sent away; then nothing of it is left.</summary>
    public async Task RunAsync()
    {
        var isServed = _socket.SubProtocol == SocketEndpoint.Protocol;
        await using var stop = _host.Stopping.UnsafeRegister(connection => _ = ((SocketConnection)connection!).CloseAsync(SocketClose.GoingAway), this);
        var initialisation = isServed ? ExpectInitialisationAsync() : CloseAsync(SocketClose.SubprotocolNotAcceptable);
        try
        {
            await ReceiveAllAsync();
        }
        catch (Exception problem) when (problem is WebSocketException or OperationCanceledException or ClientGoneException)
        {
            // The client has gone without a word, or did not answer that the connection is closed.
        }
        finally
        {
            await _over.CancelAsync();
            await _running.StopAllAsync();
            await Task.WhenAll(_alive, initialisation);
        }
    }

    public void Dispose()
    {
        _outbox.Dispose();
        _over.Dispose();
    }

    private async Task ExpectInitialisationAsync()
    {
        await Task.Delay(StreamRules.InitPatience, _over.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!_isAcknowledged && !_over.IsCancellationRequested)
            await CloseAsync(SocketClose.InitTimeout);
    }

    private async Task ReceiveAllAsync()
    {
        while (true)
        {
            var (text, close) = await _inbox.ReceiveAsync(_over.Token);
            // Who is being sent away may still say goodbye, and nothing else.
            if (text is { } message && Volatile.Read(ref _isClosing) == 0)
                await HandleAsync(message);
            else if (text is null)
                await CloseAsync(close);
            if (_socket.State is not (WebSocketState.Open or WebSocketState.CloseSent))
                return;
        }
    }

    private async ValueTask HandleAsync(ReadOnlyMemory<byte> text)
    {
        if (SocketMessage.Read(text, out var message) is { } problem)
            await CloseAsync(SocketClose.BadMessage(problem));
        else if (await AnswerAsync(message) is { } close)
            await CloseAsync(close);
    }

    /// <returns>Why the connection has to be closed; null where it has not.</returns>
    private async ValueTask<SocketClose?> AnswerAsync(SocketMessage message)
    {
        switch (message.Type)
        {
            case "connection_init":
                return await InitialiseAsync();
            case "ping":
                await _outbox.SendAsync(output => SocketFormat.WritePong(output, message.Payload.Span), _over.Token);
                return null;
            case "pong":
                return null;
            case "subscribe":
                return await SubscribeAsync(message);
            case "complete" when message.Id is { } id:
                _running.Stop(id);
                return null;
            case "complete":
                return SocketClose.BadMessage("\"complete\" has no \"id\"");
            default:
                return SocketClose.BadMessage($"\"{message.Type}\" is no type of message that a client sends");
        }
    }

    private async ValueTask<SocketClose?> InitialiseAsync()
    {
        if (_isAcknowledged)
            return SocketClose.TooManyInits;
        _isAcknowledged = true;
        await _outbox.SendAsync(SocketFormat.WriteAck, _over.Token);
        _alive = _outbox.KeepAliveAsync(SocketFormat.WritePing, _over.Token);
        return null;
    }

    private async ValueTask<SocketClose?> SubscribeAsync(SocketMessage message)
    {
        if (!_isAcknowledged)
            return SocketClose.Unauthorized;
        if (message.Id is not { Length: > 0 } id)
            return SocketClose.BadMessage("\"subscribe\" has no \"id\"");
        // The message's memory is used again for the next.
        var read = JsonParameters.Read(message.Payload.ToArray());
        if (read.Problem is { } problem)
            return SocketClose.BadMessage($"\"payload\" of \"subscribe\": {problem}");
        if (_running.Reserve(id, out var failure) is { } operation)
            Operate(operation, BeginAsync(operation, read));
        else if (failure == ReservationFailure.IdTaken)
            return SocketClose.IdTaken(id);
        else
            await _outbox.SendAsync(output => new SocketFormat(id).WriteFailure(output, new Answer(HttpProblem.TooManyOperations(_host.Rules.MaxOperations))), _over.Token);
        return null;
    }

    // Apart from what runs as long as the subscription does, which would else keep the message as long.
    private Task<BegunOperation> BeginAsync(ConnectionOperation operation, ParametersResult read) =>
        Task.Run(async () => await _operations.BeginAsync(read, new RequestWishes(AllowMutations: true, default), operation.Stopped));

    private void Operate(ConnectionOperation operation, Task<BegunOperation> beginning) => _running.Run(operation, async running =>
    {
        var begun = await beginning;
        await new OperationMessages(new SocketFormat(running.Id), _outbox, () => _running.Release(running)).SendAsync(begun, running.Stopped);
    });

    /// <summary>Closes the connection, once, and gives the client a moment to agree.</summary>
    private async Task CloseAsync(SocketClose close)
    {
        if (Interlocked.Exchange(ref _isClosing, 1) != 0)
            return;
        try
        {
            await _outbox.CloseAsync(close);
            _over.CancelAfter(StreamRules.ClosePatience);
        }
        catch (Exception problem) when (problem is ClientGoneException or ObjectDisposedException)
        {
            _socket.Abort();
        }
    }
}
