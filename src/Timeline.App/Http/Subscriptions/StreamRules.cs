using Timeline.App.Configuration;

namespace Timeline.App.Http.Subscriptions;

/// <summary>What connections that stay open are allowed.</summary>
/// <param name="MaxStreams">WebSocket connections and event streams that are open at once.</param>
/// <param name="MaxOperations">Operations that one of them may have at once.</param>
/// <param name="SlowClient">Time a client may take to read what it is sent.</param>
/// <param name="MaxMessageBytes">Size of a message that a client sends.</param>
public sealed record StreamRules(int MaxStreams, int MaxOperations, TimeSpan SlowClient, int MaxMessageBytes)
{
    /// <summary>How often a client hears that the server is there. Proxies often cut connections that are silent for 15 s or more.</summary>
    public static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(12);

    /// <summary>How long a peer may leave a WebSocket ping unanswered.</summary>
    public static readonly TimeSpan PongPatience = TimeSpan.FromSeconds(20);

    /// <summary>How long a WebSocket client may take to say <c>connection_init</c>.</summary>
    public static readonly TimeSpan InitPatience = TimeSpan.FromSeconds(5);

    /// <summary>How long a client may take to answer that the connection is closed.</summary>
    public static readonly TimeSpan ClosePatience = TimeSpan.FromSeconds(2);

    /// <summary>How long an event stream stays reserved for its client.</summary>
    public static readonly TimeSpan ReservationPatience = TimeSpan.FromSeconds(30);

    public static StreamRules Of(TimelineOptions options) =>
        new(options.MaxStreams, options.MaxStreamOperations, TimeSpan.FromSeconds(options.SlowClientSeconds), options.MaxBodyBytes);
}
