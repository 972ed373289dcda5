using Timeline.GraphQL.Diagnostics;

namespace Timeline.GraphQL.Execution;

/// <summary>Counts the open sources of an engine, for itself and for listeners.</summary>
internal sealed class SubscriptionCount
{
    private int _open;

    public int Open => Volatile.Read(ref _open);

    public void Began()
    {
        Interlocked.Increment(ref _open);
        Metrics.CountSubscriptions(1);
    }

    public void Ended()
    {
        Interlocked.Decrement(ref _open);
        Metrics.CountSubscriptions(-1);
    }
}
