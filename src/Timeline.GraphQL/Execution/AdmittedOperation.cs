using Timeline.GraphQL.Coercion;
using Timeline.GraphQL.Cost;

namespace Timeline.GraphQL.Execution;

/// <summary>An operation that may run: its variables fit and its cost is within the limit. A subscription runs once for each event.</summary>
internal sealed record AdmittedOperation(OperationPlan Plan, GraphQLRequest Request, GraphQLOptions Options, InputObject Variables)
{
    /// <summary>Which conditions of the operation its variables meet.</summary>
    public required bool[] Conditions { get; init; }

    /// <summary>What it costs, rounded up.</summary>
    public required long Cost { get; init; }

    /// <summary>Lets so many run at once.</summary>
    public required ConcurrencyGate Gate { get; init; }

    /// <summary>Executes a query or mutation.</summary>
    public async ValueTask<GraphQLResponse> ExecuteAsync(CancellationToken cancellation) =>
        Gate.TryEnter() || await Gate.WaitAsync(Options.Timeout, Options.Time, cancellation).ConfigureAwait(false)
            ? await RunAsync(RootValue.Instance, cancellation).ConfigureAwait(false)
            : Refused(ResponseOutcome.Overloaded, new GraphQLError(Overload(), ErrorCodes.ConcurrencyLimit));

    /// <summary>Executes a subscription for one event. It waits for its turn as long as that takes: the event cannot be asked for again.</summary>
    public async ValueTask<GraphQLResponse> ExecuteAsync(SourceEvent next, CancellationToken cancellation)
    {
        if (!Gate.TryEnter())
            await Gate.WaitAsync(cancellation).ConfigureAwait(false);
        return await RunAsync(next, cancellation).ConfigureAwait(false);
    }

    /// <summary>The answer where it did not run.</summary>
    public GraphQLResponse Refused(ResponseOutcome outcome, GraphQLError error) => new(outcome, [error]) { Operation = Plan.Operation, Cost = Cost };

    public GraphQLResponse TookTooLong() => Refused(ResponseOutcome.TimedOut, new GraphQLError(
        $"The request took longer than {Options.Timeout.TotalSeconds} s. Ask for less{Options.Or("raise", nameof(Options.Timeout))}.", ErrorCodes.Timeout));

    public GraphQLResponse TooCostly() => Told(Refused(
        ResponseOutcome.LimitExceeded, CostLimit.Exceeded(Plan.Cost, Variables, Conditions, Cost, Options)));

    private async ValueTask<GraphQLResponse> RunAsync(object root, CancellationToken cancellation)
    {
        try
        {
            var run = new OperationRun(this);
            return await run.RunAsync(root, cancellation).ConfigureAwait(false)
                ? Told(new GraphQLResponse(run, ErrorReport.Of(run, Options)) { Operation = Plan.Operation, Cost = Cost })
                : TookTooLong();
        }
        finally
        {
            Gate.Leave();
        }
    }

    private string Overload() =>
        $"At most {Options.MaxConcurrency} operations execute at once, and at most {Options.MaxQueue} wait for {Options.Timeout.TotalSeconds} s. Ask again later{Options.Or("raise", nameof(Options.MaxConcurrency), nameof(Options.MaxQueue))}.";

    /// <summary>The response, with what the request wants to be told about it.</summary>
    private GraphQLResponse Told(GraphQLResponse response)
    {
        if (Request.ReportCost)
            response.Extensions["cost"] = new Dictionary<string, object> { ["value"] = response.Cost, ["limit"] = Options.MaxCost };
        return response;
    }
}
