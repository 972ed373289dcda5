using System.Collections.Concurrent;
using Timeline.Charts;
using Timeline.Storage;

namespace Timeline.Api;

/// <summary>
/// Counts of all events that pass a filter, for one request: its charts may need the same one, and to count a whole archive is the most that
/// a picture costs.
/// </summary>
internal sealed class ArchiveCounts(ITimelineStore store)
{
    private readonly ConcurrentDictionary<(TimeBins Bins, EventFilter Filter), Lazy<Task<EventHistogram>>> _counts = [];

    /// <summary>The count in some bins; asked of the store once.</summary>
    public Task<EventHistogram> OfAsync(TimeBins bins, EventFilter filter, CancellationToken cancellation) =>
        _counts.GetOrAdd((bins, filter), key => new Lazy<Task<EventHistogram>>(() => CountAsync(key.Bins, key.Filter, cancellation))).Value;

    private async Task<EventHistogram> CountAsync(TimeBins bins, EventFilter filter, CancellationToken cancellation) =>
        (await store.FindHistogramsAsync(new HistogramQuery { Parents = [new EventsOf.Everything()], Filter = filter, Bins = bins }, cancellation))[0];
}
