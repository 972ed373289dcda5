using Timeline.Events;
using Timeline.Storage;

namespace Timeline.Copying;

/// <summary>How much a store holds of one kind, and what.</summary>
/// <param name="Kind">The kind, for people: "document revisions", "actors", …, "claims", "events".</param>
/// <param name="Count">How many there are.</param>
/// <param name="Sha256">
/// SHA-256 in lower-case hexadecimal of all of them as JSON, one a line, in the order in which stores hand them over.
/// </param>
public sealed record KindDigest(string Kind, long Count, string Sha256);

/// <summary>Computes what can be compared of two stores of whatever kind: equal digests are equal facts.</summary>
public static class StoreDigest
{
    /// <summary>Reads all of a store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="pageSize">How many ids to read at once; from 1 on. The digests do not depend on it.</param>
    /// <param name="done">Told after each page how many of <see cref="CopyProgress.Total"/> it had.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>One digest for each <see cref="RecordKind"/>, in their order, then that of the events as questions are answered with.</returns>
    public static async Task<ValueList<KindDigest>> OfAsync(ITimelineStore store, int pageSize, Action<long> done, CancellationToken cancellation)
    {
        var digests = new List<KindDigest>();
        using var events = new DigestBuilder();
        foreach (RecordKind kind in Enum.GetValues<RecordKind>())
        {
            using var records = new DigestBuilder();
            await foreach ((Records page, IReadOnlyList<string> ids) in store.ReadPagesAsync(kind, pageSize, cancellation))
            {
                records.Add(page.Of(kind));
                if (kind == RecordKind.Claim)
                {
                    events.Add(await EventsAsync(store, ids, cancellation));
                }

                done(CopyProgress.SizeOf(kind, page, ids));
            }

            digests.Add(records.ToDigest(NameOf(kind)));
        }

        return [.. digests, events.ToDigest("events")];
    }

    /// <summary>The events as questions are answered with, without what follows from their date.</summary>
    private static async Task<IEnumerable<object>> EventsAsync(ITimelineStore store, IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        EventId[] inOrder = [.. ids.Select(id => new EventId(id))];
        IReadOnlyDictionary<EventId, Event> events = await store.LoadEventsAsync(inOrder, EventParts.All, cancellation);
        return inOrder.Select(id => events.GetValueOrDefault(id)).OfType<Event>().Select(found => new
        {
            found.Id, found.Kind, found.Form, found.Title, found.Modality, found.IsDisputed, found.When, found.ClaimCount,
            found.Places, found.Participations, found.Topics, found.Counts, found.Articles,
        });
    }

    private static string NameOf(RecordKind kind) => kind == RecordKind.Document ? "document revisions" : $"{kind.ToString().ToLowerInvariant()}s";
}
