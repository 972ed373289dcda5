using Timeline.GraphQL.Diagnostics;
using Timeline.GraphQL.Execution;
using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL;

/// <summary>Executes GraphQL requests against a schema; one for all requests, safe for all threads.</summary>
public sealed class GraphQLEngine
{
    private readonly Preparation _preparation;
    private readonly PreparedCache _prepared;
    private readonly Admission _admission;
    private readonly SubscriptionCount _subscriptions = new();

    /// <summary>An engine for the schema with these limits.</summary>
    public GraphQLEngine(Schema schema, GraphQLOptions options)
    {
        (Schema, Options) = (schema, options);
        _preparation = new Preparation(schema, options);
        _prepared = new PreparedCache(options.MaxCachedDocuments, options.MaxCachedBytes);
        _admission = new Admission(schema, options);
    }

    /// <summary>The schema.</summary>
    public Schema Schema { get; }

    /// <summary>The limits and hooks.</summary>
    public GraphQLOptions Options { get; }

    /// <summary>Number of subscriptions whose source is open.</summary>
    public int ActiveSubscriptions => _subscriptions.Open;

    /// <summary>
    /// Executes a query or mutation (section 6). Everything wrong with it becomes an error of the response. A
    /// subscription is refused: it has more than one response.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, CancellationToken cancellation) =>
        RequestWatch.IsWanted ? WatchAsync(request, cancellation) : AnswerAsync(Find(request), request, cancellation);

    /// <summary>
    /// Begins a subscription (section 6.2.3), and executes every other operation as <see cref="ExecuteAsync"/> does, for
    /// transports that take them all. The limits are those of other requests: the cost is judged once, and the timeout
    /// holds for opening the source and for each event. Nothing of the request is used afterwards but its
    /// <see cref="GraphQLRequest.State"/>.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public async ValueTask<GraphQLResult> SubscribeAsync(GraphQLRequest request, CancellationToken cancellation)
    {
        using var watch = RequestWatch.IsWanted ? new RequestWatch() : null;
        var prepared = Find(request);
        var result = prepared.Plan is { Operation.Kind: OperationKind.Subscription } plan
            ? await OpenAsync(plan, request, cancellation).ConfigureAwait(false)
            : new GraphQLResult(await AnswerAsync(prepared, request, cancellation).ConfigureAwait(false));
        if (result.IsSubscription)
            watch?.Subscribed(request, prepared.Plan?.Operation, Options.TraceDocuments);
        else
            watch?.Answered(request, result.Response, Options.TraceDocuments);
        return result;
    }

    /// <summary>
    /// What is wrong with a document whatever its variables are: it cannot be parsed, is too large, or breaks a rule of
    /// validation (section 5). Nothing is executed, and nothing remembered.
    /// </summary>
    /// <param name="document">UTF-8; it may hold several operations.</param>
    /// <returns>The errors; empty where the document is sound.</returns>
    public IReadOnlyList<GraphQLError> Check(ReadOnlyMemory<byte> document) =>
        _preparation.TryRead(document.Span, out _, out var refusal) ? [] : refusal.Errors;

    private async ValueTask<GraphQLResponse> WatchAsync(GraphQLRequest request, CancellationToken cancellation)
    {
        using var watch = new RequestWatch();
        var response = await AnswerAsync(Find(request), request, cancellation).ConfigureAwait(false);
        watch.Answered(request, response, Options.TraceDocuments);
        return response;
    }

    private ValueTask<GraphQLResponse> AnswerAsync(Prepared prepared, GraphQLRequest request, CancellationToken cancellation)
    {
        if (prepared.Plan is not { } plan)
            return ValueTask.FromResult(new GraphQLResponse(prepared.Outcome, prepared.Errors));
        if (plan.Operation.Kind == OperationKind.Subscription)
            return ValueTask.FromResult(Refuse(plan, ResponseOutcome.SubscriptionRefused, "Subscriptions are not answered here; expected a query or a mutation."));
        if (plan.Operation.Kind == OperationKind.Mutation && !request.AllowMutations)
            return ValueTask.FromResult(Refuse(plan, ResponseOutcome.MutationRefused, "Mutations are not allowed here; expected a query."));
        return _admission.TryAdmit(plan, request, out var operation, out var refusal)
            ? operation.ExecuteAsync(cancellation)
            : ValueTask.FromResult(refusal);
    }

    private async ValueTask<GraphQLResult> OpenAsync(OperationPlan plan, GraphQLRequest request, CancellationToken cancellation)
    {
        using var span = Spans.StartStep(Spans.Subscribe);
        if (!_admission.TryAdmit(plan, request, out var operation, out var refusal))
            return new GraphQLResult(refusal);
        // The caller's memory is its own, and a subscription outlives the call; only spans may tell the document again.
        operation = operation with { Request = request with { Query = Options.TraceDocuments ? request.Query.ToArray() : default, Variables = default } };
        return await new SourceOpening(operation, _subscriptions).OpenAsync(cancellation).ConfigureAwait(false);
    }

    private Prepared Find(GraphQLRequest request)
    {
        var known = _prepared.Find(request.Query, request.OperationName);
        Metrics.CountLookup(known is not null);
        return known ?? Prepare(request);
    }

    private Prepared Prepare(GraphQLRequest request)
    {
        var prepared = _preparation.Prepare(request.Query.Span, request.OperationName);
        // Names that a document does not have are without number; one more costs no more than one more document.
        if (prepared.Outcome != ResponseOutcome.OperationUnknown)
            _prepared.Add(request.Query, request.OperationName, prepared);
        return prepared;
    }

    private static GraphQLResponse Refuse(OperationPlan plan, ResponseOutcome outcome, string message) =>
        new(outcome, [new GraphQLError(message, ErrorCodes.OperationResolutionFailure)]) { Operation = plan.Operation };
}
