using System.Diagnostics.CodeAnalysis;

namespace Timeline.GraphQL;

/// <summary>What a transport that can stream gets for a request: one response, or those of a subscription.</summary>
public sealed class GraphQLResult : IAsyncDisposable
{
    internal GraphQLResult(GraphQLResponse response) => Response = response;

    internal GraphQLResult(SubscriptionResponses responses) => Responses = responses;

    /// <summary>
    /// The response to a query or mutation, or why a subscription was not begun; null where there are
    /// <see cref="Responses"/>.
    /// </summary>
    public GraphQLResponse? Response { get; }

    /// <summary>The responses to a subscription, one for each event; null where there is one <see cref="Response"/>.</summary>
    public SubscriptionResponses? Responses { get; }

    /// <summary>Whether a subscription was begun.</summary>
    [MemberNotNullWhen(true, nameof(Responses))]
    [MemberNotNullWhen(false, nameof(Response))]
    public bool IsSubscription => Responses is not null;

    /// <summary>Disposes of the response, or ends the subscription.</summary>
    public ValueTask DisposeAsync()
    {
        Response?.Dispose();
        return Responses?.DisposeAsync() ?? ValueTask.CompletedTask;
    }
}
