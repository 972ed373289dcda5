using Timeline.Events;

namespace Timeline.Api.Changes;

/// <summary>
/// The end of the change log as it was last read: what all readers share. Immutable; when the log has grown, another
/// takes its place. Nothing leads from here to that other, so a reader that stays behind keeps nothing else alive.
/// </summary>
internal sealed class RecentChanges
{
    /// <summary>How many changes are kept at most.</summary>
    public const int MaxLength = 1_000;

    private readonly EventChange[] _changes;
    private readonly TaskCompletionSource<bool> _replaced = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Begins without changes.</summary>
    /// <param name="newest">The newest change of the log.</param>
    public RecentChanges(long newest)
        : this(newest, [])
    {
    }

    private RecentChanges(long before, EventChange[] changes) => (Before, _changes) = (before, changes);

    /// <summary>The change before the first that is here.</summary>
    public long Before { get; }

    /// <summary>The newest change that is here, or was when nothing is.</summary>
    public long Newest => Before + _changes.Length;

    /// <summary>Whether it is said to readers that wait that others took its place (true), or that none will (false).</summary>
    public Task<bool> Replaced => _replaced.Task;

    /// <summary>Whether every change after one is here, up to the newest.</summary>
    public bool HasAllAfter(long change) => change >= Before;

    /// <summary>The changes after one; at most so many.</summary>
    public IReadOnlyList<EventChange> After(long change, int most)
    {
        // The log has no gaps, so that a number says where its change stands.
        int start = checked((int)(change - Before));
        return new ArraySegment<EventChange>(_changes, start, Math.Min(most, _changes.Length - start));
    }

    /// <summary>These and those that follow them, the oldest left out.</summary>
    public RecentChanges With(IReadOnlyList<EventChange> following)
    {
        EventChange[] all = [.. _changes, .. following];
        EventChange[] kept = all.Length > MaxLength ? all[^MaxLength..] : all;
        return new RecentChanges(Newest + following.Count - kept.Length, kept);
    }

    /// <summary>Lets readers that wait look at what took its place.</summary>
    public void Replace() => _replaced.TrySetResult(true);

    /// <summary>Tells readers that wait that nothing more will come.</summary>
    public void End() => _replaced.TrySetResult(false);

    /// <summary>Tells readers that wait why nothing more will come.</summary>
    public void Fail(Exception failure) => _replaced.TrySetException(failure);
}
