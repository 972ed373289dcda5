using System.Text.Json;
using Timeline.GraphQL;

namespace Timeline.Tests.Api.Running;

/// <summary>A subscription whose answers are taken one by one.</summary>
internal sealed class RunningSubscription(SubscriptionResponses responses) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private Task<bool> _next = Task.FromResult(true);
    private readonly IAsyncEnumerator<GraphQLResponse> _answers = responses.GetAsyncEnumerator(TestContext.Current.CancellationToken);

    /// <summary>The next answer, whatever it is; from then on the subscription listens.</summary>
    public async Task<Answer> NextAsync()
    {
        _next = _answers.MoveNextAsync().AsTask();
        Assert.True(await _next.WaitAsync(Patience, TestContext.Current.CancellationToken), "The subscription has ended.");
        using GraphQLResponse response = _answers.Current;
        return RunningApi.AnswerOf(response);
    }

    /// <summary>The next change, which has no errors.</summary>
    public async Task<JsonElement> NextChangeAsync()
    {
        Answer answer = await NextAsync();
        Assert.Empty(answer.Errors);
        return answer.Data.At("eventChanged");
    }

    public async ValueTask DisposeAsync()
    {
        // Ends an answer that a failed test still waits for.
        await responses.DisposeAsync();
        await _next.ContinueWith(_ => { }, TaskScheduler.Default);
        await _answers.DisposeAsync();
    }
}
