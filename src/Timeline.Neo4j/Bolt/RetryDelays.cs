namespace Timeline.Neo4j.Bolt;

/// <summary>
/// How long to wait between attempts: from 20 ms on, doubled each time, up to two seconds, each taken by chance between half and all of it, so
/// that those who failed together do not come back together.
/// </summary>
internal sealed class RetryDelays(BoltOptions options)
{
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private readonly long _begun = options.Time.GetTimestamp();
    private TimeSpan _next = First;

    /// <summary>Waits for the next attempt.</summary>
    /// <returns>False, at once, when there is no time for another one.</returns>
    public async Task<bool> WaitAsync(CancellationToken cancellation)
    {
        if (options.Time.GetElapsedTime(_begun) + _next > options.MaxRetryTime)
            return false;
#pragma warning disable CA5394 // Nobody gains from guessing a delay.
        var delay = _next * (0.5 + (Random.Shared.NextDouble() / 2));
#pragma warning restore CA5394
        _next = _next * 2 < Longest ? _next * 2 : Longest;
        await Task.Delay(delay, options.Time, cancellation);
        return true;
    }
}
