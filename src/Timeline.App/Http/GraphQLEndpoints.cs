using Timeline.App.Http.Subscriptions;

namespace Timeline.App.Http;

/// <summary>Every way in which GraphQL is spoken here: one answer over HTTP, event streams, WebSockets.</summary>
public sealed class GraphQLEndpoints
{
    public const string StreamAddress = "/graphql/stream";

    private readonly GraphQLEndpoint _http;
    private readonly SharedEventStreamEndpoint _shared;
    private readonly SocketEndpoint _sockets;

    /// <param name="operations">Runs what is asked.</param>
    /// <param name="documents">Knows which addresses name a document.</param>
    /// <param name="rules">What is allowed, and which statuses answers have.</param>
    /// <param name="host">The server around the connections that stay open.</param>
    public GraphQLEndpoints(Operations operations, DocumentChoice documents, EndpointRules rules, StreamHost host)
    {
        _http = new GraphQLEndpoint(operations, documents, rules, new DistinctEventStreams(operations, host));
        _shared = new SharedEventStreamEndpoint(_http, operations, host);
        _sockets = new SocketEndpoint(operations, rules.Origins, host);
    }

    /// <summary>Answers at <c>/graphql</c>.</summary>
    public Task HandleAsync(HttpContext context) =>
        context.WebSockets.IsWebSocketRequest ? _sockets.HandleAsync(context) : _http.HandleAsync(context);

    /// <summary>Answers at <see cref="StreamAddress"/>.</summary>
    public Task HandleStreamAsync(HttpContext context) => _shared.HandleAsync(context);

    /// <summary>Answers at an address that names a trusted document, where it does; every other address below is somebody else's.</summary>
    public Task HandleBelowAsync(HttpContext context, RequestDelegate otherwise) => _http.HandleBelowAsync(context, otherwise);
}
