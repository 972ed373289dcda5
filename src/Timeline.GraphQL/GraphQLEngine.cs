using Timeline.GraphQL.Cost;
using Timeline.GraphQL.Diagnostics;
using Timeline.GraphQL.Execution;
using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL;

/// <summary>Executes GraphQL requests against a schema; one for all requests, safe for all threads.</summary>
public sealed class GraphQLEngine
{
    private readonly Preparation _preparation;
    private readonly PreparedCache _prepared;
    private readonly ConcurrencyGate _gate;

    /// <summary>An engine for the schema with these limits.</summary>
    public GraphQLEngine(Schema schema, GraphQLOptions options)
    {
        (Schema, Options) = (schema, options);
        _preparation = new Preparation(schema, options);
        _prepared = new PreparedCache(options.MaxCachedDocuments, options.MaxCachedBytes);
        _gate = new ConcurrencyGate(options.MaxConcurrency, options.MaxQueue);
    }

    /// <summary>The schema.</summary>
    public Schema Schema { get; }

    /// <summary>The limits and hooks.</summary>
    public GraphQLOptions Options { get; }

    /// <summary>Executes a request (section 6). Everything wrong with it becomes an error of the response.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, CancellationToken cancellation) =>
        RequestWatch.IsWanted ? WatchAsync(request, cancellation) : AnswerAsync(request, cancellation);

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
        var response = await AnswerAsync(request, cancellation).ConfigureAwait(false);
        watch.Answered(request, response, Options.TraceDocuments);
        return response;
    }

    private ValueTask<GraphQLResponse> AnswerAsync(GraphQLRequest request, CancellationToken cancellation)
    {
        var known = _prepared.Find(request.Query, request.OperationName);
        Metrics.CountLookup(known is not null);
        var prepared = known ?? Prepare(request);
        return prepared.Plan is { } plan
            ? AnswerAsync(plan, request, cancellation)
            : ValueTask.FromResult(new GraphQLResponse(prepared.Outcome, prepared.Errors));
    }

    private async ValueTask<GraphQLResponse> AnswerAsync(OperationPlan plan, GraphQLRequest request, CancellationToken cancellation)
    {
        if (plan.Operation.Kind == OperationKind.Mutation && !request.AllowMutations)
            return Refuse(plan, ResponseOutcome.MutationRefused, ErrorCodes.OperationResolutionFailure, "Mutations are not allowed here; expected a query.");

        var variables = RequestVariables.Read(Schema.Types, plan.Operation, request.Variables, Options.AllowIntrospection);
        if (!variables.Errors.IsEmpty)
            return new GraphQLResponse(ResponseOutcome.VariablesInvalid, variables.Errors) { Operation = plan.Operation };

        var execution = new OperationRun(plan, request, Options, variables.Values);
        var cost = CostLimit.Round(plan.Cost.Of(variables.Values, execution.Conditions));
        if (cost > Options.MaxCost)
            return Told(TooCostly(plan, execution, cost), request);
        if (!_gate.TryEnter() && !await _gate.WaitAsync(Options.Timeout, Options.Time, cancellation).ConfigureAwait(false))
            return Refuse(plan, ResponseOutcome.Overloaded, ErrorCodes.ConcurrencyLimit, Overload());
        if (!await RunAsync(execution, cancellation).ConfigureAwait(false))
            return Refuse(plan, ResponseOutcome.TimedOut, ErrorCodes.Timeout, $"The request took longer than {Options.Timeout.TotalSeconds} s. Ask for less, or raise Timeout.");
        return Told(new GraphQLResponse(execution, ErrorReport.Of(execution, Options.MaxErrors)) { Operation = plan.Operation, Cost = cost }, request);
    }

    private async ValueTask<bool> RunAsync(OperationRun execution, CancellationToken cancellation)
    {
        try
        {
            return await execution.RunAsync(cancellation).ConfigureAwait(false);
        }
        finally
        {
            _gate.Leave();
        }
    }

    private string Overload() =>
        $"At most {Options.MaxConcurrency} operations execute at once, and at most {Options.MaxQueue} wait for {Options.Timeout.TotalSeconds} s. Ask again later, or raise MaxConcurrency or MaxQueue.";

    private GraphQLResponse TooCostly(OperationPlan plan, OperationRun execution, long cost) =>
        new(ResponseOutcome.LimitExceeded, [CostLimit.Exceeded(plan.Cost, execution.Variables, execution.Conditions, cost, Options.MaxCost)])
        {
            Operation = plan.Operation,
            Cost = cost,
        };

    private GraphQLResponse Told(GraphQLResponse response, GraphQLRequest request)
    {
        if (request.ReportCost)
            response.Extensions["cost"] = new Dictionary<string, object> { ["value"] = response.Cost, ["limit"] = Options.MaxCost };
        return response;
    }

    private Prepared Prepare(GraphQLRequest request)
    {
        var prepared = _preparation.Prepare(request.Query.Span, request.OperationName);
        _prepared.Add(request.Query, request.OperationName, prepared);
        return prepared;
    }

    private static GraphQLResponse Refuse(OperationPlan plan, ResponseOutcome outcome, string code, string message) =>
        new(outcome, [new GraphQLError(message, code)]) { Operation = plan.Operation };
}
