namespace Timeline.App.Http.Subscriptions;

/// <summary>GraphQL over WebSocket at <c>/graphql</c> (protocol graphql-transport-ws).</summary>
/// <param name="operations">Runs what is asked.</param>
/// <param name="origins">Sites whose pages may connect.</param>
/// <param name="host">The server around the connections.</param>
public sealed class SocketEndpoint(Operations operations, CorsOrigins origins, StreamHost host)
{
    public const string Protocol = "graphql-transport-ws";

    public async Task HandleAsync(HttpContext context)
    {
        if (!MayConnect(context.Request))
        {
            await HttpProblem.CrossSiteSocket.WriteAsync(context.Response, ResponseMediaType.Json);
            return;
        }
        if (host.Stopping.IsCancellationRequested)
        {
            await HttpProblem.Stopping.WriteAsync(context.Response, ResponseMediaType.Json);
            return;
        }
        using var room = host.Open.TryOpen();
        if (room is null)
        {
            await HttpProblem.TooManyStreams.WriteAsync(context.Response, ResponseMediaType.Json);
            return;
        }
        using var socket = await context.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext
        {
            SubProtocol = Choose(context.WebSockets.WebSocketRequestedProtocols),
            // Frames that find a peer that is gone; the protocol's own pings are for clients that cannot see frames.
            KeepAliveInterval = StreamRules.KeepAlive,
            KeepAliveTimeout = StreamRules.PongPatience,
        });
        using var connection = new SocketConnection(socket, operations, host);
        await connection.RunAsync();
    }

    /// <summary>
    /// Browsers let pages of any site open WebSockets anywhere, and do not ask first; they say whose page it is. Other
    /// clients say nothing of the kind.
    /// </summary>
    private bool MayConnect(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            || origins.Allows(origin)
            || (Uri.TryCreate(origin, UriKind.Absolute, out var site) && site.Authority.Equals(HostOf(request, site), StringComparison.OrdinalIgnoreCase));
    }

    // A host without a port means the port of the page's scheme; the authority of an address leaves that out too.
    private static string HostOf(HttpRequest request, Uri site) =>
        Uri.TryCreate($"{site.Scheme}://{request.Host}", UriKind.Absolute, out var own) ? own.Authority : request.Host.ToString();

    // A client that speaks another protocol is told so by a close code, for which it needs a connection that it accepts.
    private static string? Choose(IList<string> offered) => offered.Contains(Protocol) ? Protocol : offered.FirstOrDefault();
}
