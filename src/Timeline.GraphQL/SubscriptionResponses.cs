using Timeline.GraphQL.Execution;

namespace Timeline.GraphQL;

/// <summary>
/// The responses to a subscription, in the order of its events (section 6.2.3.2). Nothing runs ahead: an event is taken
/// from the source when its response is asked for, so a slow consumer makes the source wait. The consumer disposes of
/// each response, and of the whole, enumerated or not.
/// </summary>
public sealed class SubscriptionResponses : IAsyncEnumerable<GraphQLResponse>, IAsyncDisposable
{
    private readonly SubscriptionRun _run;
    private int _isTaken;

    internal SubscriptionResponses(SubscriptionRun run) => _run = run;

    /// <summary>
    /// Enumerates the responses, once. A response of <see cref="ResponseOutcome.SourceFailed"/> is the last. Disposing
    /// of the enumerator, or cancelling, disposes of the source.
    /// </summary>
    /// <exception cref="InvalidOperationException">The responses were enumerated or disposed before.</exception>
    /// <exception cref="OperationCanceledException">While enumerating: the token, or that of the request, was cancelled.</exception>
    public IAsyncEnumerator<GraphQLResponse> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        Interlocked.Exchange(ref _isTaken, 1) == 0
            ? EnumerateAsync(cancellationToken)
            : throw new InvalidOperationException("Responses are enumerated once.");

    /// <summary>
    /// Ends the subscription: an enumeration that is under way is cancelled, and disposes of the source itself.
    /// </summary>
    public ValueTask DisposeAsync()
    {
        _run.Stop();
        return Interlocked.Exchange(ref _isTaken, 1) == 0 ? _run.DisposeAsync() : ValueTask.CompletedTask;
    }

    private async IAsyncEnumerator<GraphQLResponse> EnumerateAsync(CancellationToken cancellation)
    {
        await using var run = _run.ConfigureAwait(false);
        using var stop = cancellation.UnsafeRegister(static run => ((SubscriptionRun)run!).Stop(), _run);
        while (await _run.NextAsync().ConfigureAwait(false) is { } response)
            yield return response;
    }
}
