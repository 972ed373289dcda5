using System.Runtime.CompilerServices;
using Timeline.Events;
using Timeline.Storage;

namespace Timeline.Api.Changes;

/// <summary>
/// Leaves of the changes those whose event passes a filter now. The store judges, as it does for lists. A removed event
/// can no longer be judged, so that its removal is told whatever the filter; one that was changed and is gone since is
/// left out, because its removal follows.
/// </summary>
internal sealed class ChangeSelection(ITimelineStore store, EventFilter filter)
{
    public async IAsyncEnumerable<EventChange> OfAsync(
        IAsyncEnumerable<IReadOnlyList<EventChange>> pieces, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (IReadOnlyList<EventChange> piece in pieces.WithCancellation(cancellation))
        {
            HashSet<EventId> passing = await FindPassingAsync(piece, cancellation);
            foreach (EventChange change in piece.Where(change => change.Kind == EventChangeKind.Removed || passing.Contains(change.Event)))
            {
                yield return change;
            }
        }
    }

    private async Task<HashSet<EventId>> FindPassingAsync(IReadOnlyList<EventChange> piece, CancellationToken cancellation)
    {
        EventId[] changed = [.. piece.Where(change => change.Kind != EventChangeKind.Removed).Select(change => change.Event).Distinct()];
        if (changed.Length == 0 || filter == EventFilter.Any)
        {
            return [.. changed];
        }

        var query = new EventQuery
        {
            Parents = [new EventsOf.Listed(changed.ToValueList())],
            Filter = filter,
            Page = new() { Size = changed.Length },
        };
        return [.. (await store.FindEventsAsync(query, cancellation))[0].Items.Select(passing => passing.Id)];
    }
}
