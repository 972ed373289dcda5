using Timeline.GraphQL;

namespace Timeline.App.Http;

/// <summary>Runs what requests ask for, whichever transport brought them: finds the document, executes it, remembers it.</summary>
/// <param name="engine">Executes.</param>
/// <param name="documents">Finds the document of a request that does not bring it.</param>
/// <param name="newState">Makes what the resolvers of one request get along.</param>
public sealed class Operations(GraphQLEngine engine, DocumentChoice documents, Func<object> newState)
{
    /// <summary>Subscriptions that are under way.</summary>
    public int ActiveSubscriptions => engine.ActiveSubscriptions;

    /// <summary>Answers a request by one response; a subscription is refused.</summary>
    public async ValueTask<Answer> ExecuteAsync(ParametersResult read, RequestWishes wishes, CancellationToken cancellation)
    {
        var chosen = Choose(read, out var parameters);
        if (chosen.Problem is { } problem)
            return new Answer(problem);
        var response = await engine.ExecuteAsync(RequestOf(parameters, chosen, wishes), cancellation);
        if (wishes.Report.Loads)
            response.Extensions["loads"] = response.Loads;
        documents.Learn(chosen, response.Outcome);
        if (response.Outcome != ResponseOutcome.SubscriptionRefused)
            return new Answer(response);
        response.Dispose();
        return new Answer(HttpProblem.SubscriptionNeedsStream);
    }

    /// <summary>Answers a request by one response, or begins the subscription that it is.</summary>
    public async ValueTask<BegunOperation> BeginAsync(ParametersResult read, RequestWishes wishes, CancellationToken cancellation)
    {
        var chosen = Choose(read, out var parameters);
        if (chosen.Problem is { } problem)
            return new BegunOperation(new Answer(problem));
        var result = await engine.SubscribeAsync(RequestOf(parameters, chosen, wishes), cancellation);
        if (wishes.Report.Loads && !result.IsSubscription)
            result.Response.Extensions["loads"] = result.Response.Loads;
        documents.Learn(chosen, result.Response?.Outcome ?? ResponseOutcome.Executed);
        return result.IsSubscription ? new BegunOperation(result.Responses) : new BegunOperation(new Answer(result.Response));
    }

    private ChosenDocument Choose(ParametersResult read, out GraphQLParameters parameters)
    {
        parameters = read.Parameters ?? new GraphQLParameters();
        if (read.Problem is { } problem)
            return ChosenDocument.Refused(read.IsReadable ? HttpProblem.BadParameters(problem) : HttpProblem.BadRequest(problem));
        return documents.Choose(parameters);
    }

    private GraphQLRequest RequestOf(GraphQLParameters parameters, ChosenDocument chosen, RequestWishes wishes) => new()
    {
        Query = chosen.Text,
        OperationName = parameters.OperationName,
        Variables = parameters.Variables,
        OnError = parameters.OnError,
        State = newState(),
        ReportCost = wishes.Report.Cost,
        AllowMutations = wishes.AllowMutations,
    };
}

/// <summary>What comes with a request beside its parameters.</summary>
/// <param name="AllowMutations">Whether it may change something; a GET may not.</param>
/// <param name="Report">What it wants to be told about the work it made.</param>
public readonly record struct RequestWishes(bool AllowMutations, RequestedReport Report)
{
    public static RequestWishes Of(HttpRequest request) =>
        new(HttpMethods.IsPost(request.Method), RequestedReport.Of(request.Headers[RequestedReport.Header]));
}
