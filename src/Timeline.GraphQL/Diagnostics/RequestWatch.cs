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

    /// <summary>Whether anybody listens.</summary>
    public static bool IsWanted => Spans.AreWanted || Metrics.AreWanted;

    /// <summary>The request has its answer.</summary>
    public void Answered(GraphQLRequest request, GraphQLResponse response, bool withDocument)
    {
        _response = response;
        if (_span is not null && response.Operation is { } operation)
            Describe(_span, operation);
        if (withDocument)
            _span?.SetTag("graphql.document", Encoding.UTF8.GetString(request.Query.Span));
    }

    /// <summary>Ends the watch; a request without an answer was cancelled.</summary>
    public void Dispose()
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
        _span?.Dispose();
    }

    private static void Describe(Activity span, OperationNode operation)
    {
        // Names of operations are the clients' and without number, so only the type names the span.
        span.DisplayName = operation.Kind.Keyword();
        span.SetTag("graphql.operation.type", operation.Kind.Keyword());
        if (operation.Name is { } name)
            span.SetTag("graphql.operation.name", name.Value);
    }
}
