using System.Threading.Channels;
using Timeline.Storage;

namespace Timeline.Api.Changes;

/// <summary>
/// Reads the end of the change log for as long as somebody listens: at once when this program wrote, and at intervals
/// for what others write. One reads, whoever many listen.
/// </summary>
internal sealed class ChangeWatch : IAsyncDisposable
{
    private readonly ITimelineStore _store;
    private readonly Channel<bool> _wakes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly CancellationTokenSource _stop = new();
    private readonly ITimer _timer;
    private readonly Task _reading;
    private RecentChanges _recent;
    private int _isDisposed;

    /// <param name="store">The store.</param>
    /// <param name="newest">The change from which on it reads.</param>
    /// <param name="time">Tells the intervals.</param>
    /// <param name="interval">How often to look for what other programs wrote.</param>
    public ChangeWatch(ITimelineStore store, long newest, TimeProvider time, TimeSpan interval)
    {
        _store = store;
        _recent = new RecentChanges(newest);
        _timer = time.CreateTimer(_ => Wake(), null, interval, interval);
        Wake();
        _reading = Task.Run(ReadAsync);
    }

    /// <summary>How many listen; for <see cref="ChangeFeed"/>, which guards it.</summary>
    public int Listeners { get; set; }

    /// <summary>Whether it reads no more.</summary>
    public bool IsOver => _reading.IsCompleted;

    /// <summary>The end of the log as it was last read.</summary>
    public RecentChanges Recent => Volatile.Read(ref _recent);

    /// <summary>Says that there may be changes. One that is said while they are read is not lost.</summary>
    public void Wake() => _wakes.Writer.TryWrite(true);

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 0)
        {
            await _stop.CancelAsync();
            await _timer.DisposeAsync();
            await _reading;
            _stop.Dispose();
        }
    }

    private async Task ReadAsync()
    {
        try
        {
            await foreach (bool _ in _wakes.Reader.ReadAllAsync(_stop.Token))
            {
                while (await ReadPieceAsync())
                {
                }
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            Recent.End();
        }
        catch (Exception failure)
        {
            // Those who listen tell it; there is nobody else here who could.
            Recent.Fail(failure);
        }
    }

    /// <summary>Reads what is new.</summary>
    /// <returns>Whether there is more.</returns>
    private async Task<bool> ReadPieceAsync()
    {
        RecentChanges known = Recent;
        ChangeSlice piece = await _store.FindChangesAsync(new ChangeQuery { After = known.Newest, First = RecentChanges.MaxLength }, _stop.Token);
        if (piece.Newest < known.Newest)
        {
            // The store was put back to a former state, and will give the same numbers to other changes.
            throw ChangesExpired.Error();
        }

        if (piece.IsMissingSome)
        {
            // Each listener finds out for itself what that means for it.
            Replace(known, new RecentChanges(piece.Newest));
        }
        else if (piece.Changes.Count > 0)
        {
            Replace(known, known.With(piece.Changes));
        }

        return piece.HasMore;
    }

    private void Replace(RecentChanges known, RecentChanges now)
    {
        Volatile.Write(ref _recent, now);
        known.Replace();
    }
}
