using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Timeline.Tests.Http.Subscriptions;

/// <summary>A WebSocket client that says what a test tells it to say, right or wrong.</summary>
internal sealed class SocketClient : IDisposable
{
    public const string Protocol = "graphql-transport-ws";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ClientWebSocket _socket = new();

    public string? Subprotocol => _socket.SubProtocol;

    public static async Task<SocketClient> ConnectAsync(Uri server, string? protocol = Protocol, string? origin = null)
    {
        var client = new SocketClient();
        if (protocol is not null)
            client._socket.Options.AddSubProtocol(protocol);
        if (origin is not null)
            client._socket.Options.SetRequestHeader("Origin", origin);
        client._socket.Options.CollectHttpResponseDetails = true;
        var address = new UriBuilder(server) { Scheme = "ws", Path = "/graphql" }.Uri;
        try
        {
            await client._socket.ConnectAsync(address, TestContext.Current.CancellationToken);
        }
        catch
        {
            client.Status = (int)client._socket.HttpStatusCode;
            client.Dispose();
            throw new HttpRequestException($"Refused: {client.Status}");
        }
        return client;
    }

    public int Status { get; private set; }

    /// <summary>Connects and is acknowledged.</summary>
    public static async Task<SocketClient> BeginAsync(Uri server)
    {
        var client = await ConnectAsync(server);
        await client.SendAsync("""{"type":"connection_init","payload":{"who":"a test"}}""");
        Assert.Equal("""{"type":"connection_ack"}""", await client.ReceiveAsync());
        return client;
    }

    public Task SendAsync(string message, WebSocketMessageType type = WebSocketMessageType.Text) =>
        _socket.SendAsync(Encoding.UTF8.GetBytes(message), type, endOfMessage: true, TestContext.Current.CancellationToken);

    public Task SubscribeAsync(string id, string query) =>
        SendAsync(JsonSerializer.Serialize(new { id, type = "subscribe", payload = new { query } }));

    /// <summary>The next message; or <c>closed CODE REASON</c>.</summary>
    public async Task<string> ReceiveAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        var message = new MemoryStream();
        var piece = new byte[16 * 1024];
        while (true)
        {
            var received = await _socket.ReceiveAsync(piece, patience.Token);
            if (received.MessageType == WebSocketMessageType.Close)
                return $"closed {(int?)_socket.CloseStatus} {_socket.CloseStatusDescription}".TrimEnd();
            message.Write(piece, 0, received.Count);
            if (received.EndOfMessage)
                return Encoding.UTF8.GetString(message.ToArray());
        }
    }

    /// <summary>Says goodbye and waits for the answer.</summary>
    public Task CloseAsync() => _socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, TestContext.Current.CancellationToken);

    /// <summary>Goes without a word.</summary>
    public void Abort() => _socket.Abort();

    public void Dispose() => _socket.Dispose();
}
