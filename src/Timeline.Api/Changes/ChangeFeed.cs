using System.Runtime.CompilerServices;
using Timeline.Events;
using Timeline.GraphQL;
using Timeline.Storage;

namespace Timeline.Api.Changes;

/// <summary>
/// What happens in a store, for all who listen in this program. Changes that this program makes are told at once
/// (<see cref="Announce"/>), those of others within an interval. Listeners share what is read; one that is slow reads
/// the log itself, so that it misses nothing and nobody waits for it. While nobody listens, nothing is read.
/// </summary>
/// <param name="store">The store; not disposed with the feed.</param>
/// <param name="time">Tells the intervals.</param>
/// <param name="interval">How often to look for what other programs wrote.</param>
public sealed class ChangeFeed(ITimelineStore store, TimeProvider time, TimeSpan interval) : IAsyncDisposable
{
    /// <summary>How many changes a listener gets at once at most.</summary>
    private const int MaxPiece = 250;

    private readonly Lock _lock = new();
    private ChangeWatch? _watch;
    private bool _isDisposed;

    /// <summary>How often to look for what other programs wrote, if not told otherwise.</summary>
    public static TimeSpan UsualInterval { get; } = TimeSpan.FromSeconds(1);

    /// <summary>How many listen.</summary>
    public int Listeners
    {
        get
        {
            lock (_lock)
            {
                return _watch?.Listeners ?? 0;
            }
        }
    }

    /// <summary>Says that this program has saved something. Costs nothing while nobody listens.</summary>
    public void Announce()
    {
        lock (_lock)
        {
            _watch?.Wake();
        }
    }

    /// <summary>Begins to listen; whoever enumerates listens until he stops. The end comes when the feed is disposed.</summary>
    /// <param name="after">The last change already known; absent: only what happens from now on.</param>
    /// <param name="cancellation">Ends the wait for the store; the enumeration has a token of its own.</param>
    /// <returns>The changes in their order, in pieces that are not empty.</returns>
    /// <exception cref="GraphQLException"><see cref="TimelineErrorCodes.ChangesExpired"/>: the log cannot tell all that followed; also while enumerating.</exception>
    public async Task<IAsyncEnumerable<IReadOnlyList<EventChange>>> ListenAsync(long? after, CancellationToken cancellation)
    {
        ChangeSlice log = await store.FindChangesAsync(new ChangeQuery { After = after ?? 0, First = 0 }, cancellation);
        return after is not null && log.IsMissingSome
            ? throw ChangesExpired.Error()
            : ReadAsync(after ?? log.Newest, log.Newest, CancellationToken.None);
    }

    /// <summary>Ends every enumeration.</summary>
    public async ValueTask DisposeAsync()
    {
        ChangeWatch? watch;
        lock (_lock)
        {
            (watch, _watch, _isDisposed) = (_watch, null, true);
        }

        if (watch is not null)
        {
            await watch.DisposeAsync();
        }
    }

    private async IAsyncEnumerable<IReadOnlyList<EventChange>> ReadAsync(long after, long newest, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (Join(newest) is not { } watch)
        {
            yield break;
        }

        try
        {
            while (true)
            {
                RecentChanges recent = watch.Recent;
                if (after < recent.Newest)
                {
                    IReadOnlyList<EventChange> piece = recent.HasAllAfter(after) ? recent.After(after, MaxPiece) : await ReadLogAsync(after, cancellation);
                    yield return piece;
                    after = piece[^1].Sequence;
                }
                else if (!await recent.Replaced.WaitAsync(cancellation))
                {
                    yield break;
                }
            }
        }
        finally
        {
            await LeaveAsync(watch);
        }
    }

    private async Task<IReadOnlyList<EventChange>> ReadLogAsync(long after, CancellationToken cancellation)
    {
        ChangeSlice piece = await store.FindChangesAsync(new ChangeQuery { After = after, First = MaxPiece }, cancellation);
        return piece.Changes.Count > 0 ? piece.Changes : throw ChangesExpired.Error();
    }

    private ChangeWatch? Join(long newest)
    {
        lock (_lock)
        {
            if (_isDisposed)
            {
                return null;
            }

            if (_watch is null or { IsOver: true })
            {
                _watch = new ChangeWatch(store, newest, time, interval);
            }

            _watch.Listeners++;
            return _watch;
        }
    }

    private async ValueTask LeaveAsync(ChangeWatch watch)
    {
        bool isLast;
        lock (_lock)
        {
            isLast = --watch.Listeners == 0;
            if (isLast && ReferenceEquals(_watch, watch))
            {
                _watch = null;
            }
        }

        if (isLast)
        {
            await watch.DisposeAsync();
        }
    }
}
