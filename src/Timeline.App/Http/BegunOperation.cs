using Timeline.GraphQL;

namespace Timeline.App.Http;

/// <summary>What an operation gets from a transport that can stream: one answer, or the responses to a subscription.</summary>
public sealed class BegunOperation : IAsyncDisposable
{
    public BegunOperation(Answer answer) => Answer = answer;

    public BegunOperation(SubscriptionResponses responses) => Responses = responses;

    /// <summary>Means nothing where there are <see cref="Responses"/>.</summary>
    public Answer Answer { get; }

    /// <summary>Null where there is one <see cref="Answer"/>.</summary>
    public SubscriptionResponses? Responses { get; }

    public ValueTask DisposeAsync()
    {
        if (Responses is not null)
            return Responses.DisposeAsync();
        Answer.Dispose();
        return ValueTask.CompletedTask;
    }
}
