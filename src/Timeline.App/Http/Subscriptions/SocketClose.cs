using System.Net.WebSockets;

namespace Timeline.App.Http.Subscriptions;

/// <summary>Why a WebSocket connection is closed: a code of the protocol graphql-transport-ws or of RFC 6455, and a text.</summary>
internal readonly record struct SocketClose(int Code, string Reason)
{
    // RFC 6455 allows 125 bytes for a close frame, two of them for the code.
    private const int LongestReason = 123;

    public static SocketClose Normal { get; } = new((int)WebSocketCloseStatus.NormalClosure, "");

    public static SocketClose GoingAway { get; } = new((int)WebSocketCloseStatus.EndpointUnavailable, "The server stops");

    public static SocketClose Defect { get; } = new((int)WebSocketCloseStatus.InternalServerError, "Internal error");

    public static SocketClose Unauthorized { get; } = new(4401, "Unauthorized");

    public static SocketClose SubprotocolNotAcceptable { get; } = new(4406, "Subprotocol not acceptable");

    public static SocketClose InitTimeout { get; } = new(4408, "Connection initialisation timeout");

    public static SocketClose TooManyInits { get; } = new(4429, "Too many initialisation requests");

    public static SocketClose TooLarge(int most) => new((int)WebSocketCloseStatus.MessageTooBig, $"A message may have {most} bytes");

    public static SocketClose BadMessage(string reason) => new(4400, Short(reason));

    public static SocketClose IdTaken(string id) => new(4409, Short($"Subscriber for {id} already exists"));

    // Cut where a character ends, counting each as its longest form.
    private static string Short(string reason) =>
        System.Text.Encoding.UTF8.GetByteCount(reason) <= LongestReason ? reason : reason[..Math.Min(reason.Length, LongestReason / 3)];
}
