using System.Diagnostics;
using System.Text;
using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Diagnostics;

/// <summary>Tells listeners of one request: its span, how long it took, its errors.</summary>
internal sealed class RequestWatch : IDisposable
{
    private const string Cancelled = "CANCELLED";

    private readonly Activity? _span = Spans.StartOperation();
    private readonly long _start = Stopwatch.GetTimestamp();
    private GraphQLResponse? _response;
    private bool _isSubscribed;

    /// <summary>Whether anybody listens.</summary>
    public static bool IsWanted => Spans.AreWanted || Metrics.AreWanted;

    /// <summary>The request has its answer.</summary>
    public void Answered(GraphQLRequest request, GraphQLResponse response, bool withDocument)
    {
        _response = response;
        Describe(request, response.Operation, withDocument);
    }

    /// <summary>The request is a subscription, whose answers are yet to come and are watched one by one.</summary>
    public void Subscribed(GraphQLRequest request, OperationNode? operation, bool withDocument)
    {
        _isSubscribed = true;
        Describe(request, operation, withDocument);
    }

    /// <summary>Ends the watch; a request without an answer was cancelled.</summary>
    public void Dispose()
    {
        if (!_isSubscribed)
            Tell();
        _span?.Dispose();
    }

    private void Tell()
    {
        var refusal = _response is null ? Cancelled
            : _response.Outcome == ResponseOutcome.Executed ? null
            : _response.Errors[0].Code;
        foreach (var error in _response?.Errors ?? [])
            Metrics.CountError(error.Code);
        Metrics.Record(Stopwatch.GetElapsedTime(_start), _response?.Operation?.Kind.Keyword(), refusal);
        if (refusal is not null)
            Spans.Fail(_span, refusal);
        else if (_response is { Errors: [var first, ..] })
            _span?.SetTag("error.type", first.Code);
    }

    private void Describe(GraphQLRequest request, OperationNode? operation, bool withDocument)
    {
        if (_span is null)
            return;
        if (operation is not null)
        {
            // Names of operations are the clients' and without number, so only the type names the span.
            _span.DisplayName = operation.Kind.Keyword();
            _span.SetTag("graphql.operation.type", operation.Kind.Keyword());
        }
        if (operation?.Name is { } name)
            _span.SetTag("graphql.operation.name", name.Value);
        if (withDocument)
            _span.SetTag("graphql.document", Encoding.UTF8.GetString(request.Query.Span));
    }
}
