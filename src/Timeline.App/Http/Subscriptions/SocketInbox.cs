using System.Buffers;
using System.Net.WebSockets;

namespace Timeline.App.Http.Subscriptions;

/// <summary>Receives the messages of a WebSocket client, each whole.</summary>
internal sealed class SocketInbox(WebSocket socket, int mostBytes)
{
    private const int LargestKept = 64 * 1024;
    private const int Piece = 4 * 1024;

    private ArrayBufferWriter<byte> _message = new(Piece);

    /// <summary>The next message, valid until the one after is asked for.</summary>
    /// <returns>Null, and perhaps why the connection has to be closed, where there is none.</returns>
    /// <exception cref="WebSocketException">The connection broke off.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the connection is broken off.</exception>
    public async ValueTask<(ReadOnlyMemory<byte>? Text, SocketClose Close)> ReceiveAsync(CancellationToken cancellation)
    {
        Clear();
        while (true)
        {
            var received = await socket.ReceiveAsync(_message.GetMemory(Piece), cancellation);
            if (received.MessageType == WebSocketMessageType.Close)
                return (null, SocketClose.Normal);
            if (received.MessageType == WebSocketMessageType.Binary)
                return (null, SocketClose.BadMessage("A message is text"));
            _message.Advance(received.Count);
            if (_message.WrittenCount > mostBytes)
                return (null, SocketClose.TooLarge(mostBytes));
            if (received.EndOfMessage)
                return (_message.WrittenMemory, default);
        }
    }

    private void Clear()
    {
        if (_message.Capacity > LargestKept)
            _message = new ArrayBufferWriter<byte>(Piece);
        else
            _message.ResetWrittenCount();
    }
}
