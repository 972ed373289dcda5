using System.Net.WebSockets;

namespace Timeline.App.Http.Subscriptions;

/// <summary>Sends messages over a WebSocket.</summary>
internal sealed class SocketOutbox(WebSocket socket, TimeSpan patience) : Outbox(patience)
{
    /// <summary>Says why the connection is closed; nothing is sent afterwards.</summary>
    /// <exception cref="ClientGoneException">It cannot be sent.</exception>
    public ValueTask CloseAsync(SocketClose close) => SendLastAsync(
        () => new ValueTask(socket.CloseOutputAsync((WebSocketCloseStatus)close.Code, close.Reason, CancellationToken.None)), StreamRules.ClosePatience);

    // Cancelling a send would break the connection for every operation.
    protected override ValueTask TransmitAsync(ReadOnlyMemory<byte> message) =>
        socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    protected override void Abort() => socket.Abort();
}
