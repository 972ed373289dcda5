using Timeline.Claims;
using Timeline.Events;
using Timeline.Neo4j.Access;
using Timeline.Neo4j.Graph;
using Timeline.Neo4j.PackStream;

namespace Timeline.Neo4j.Saving;

/// <summary>What an event was before its claims changed, as far as its place in lists depends on it.</summary>
/// <param name="Id">The event.</param>
/// <param name="Sort">Its place in lists.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Parts">Its parts as written.</param>
/// <param name="Articles">The articles that report on it.</param>
internal sealed record EventBefore(EventId Id, string Sort, EventKind Kind, string Parts, ValueList<string> Articles)
{
    public static EventBefore Read(ref PackStreamReader record) => new(
        new EventId(record.ReadString()), record.ReadString(), record.ReadEnum<EventKind>(), record.ReadString(), record.ReadTexts(id => id));
}

/// <summary>Writes what the claims about events amount to, and the lists the events stand in.</summary>
internal sealed class EventWriting(Dataset dataset, ChangeWriting changes)
{
    private readonly EventRows _rows = new(dataset);

    /// <summary>Folds the claims of some events anew, and notes what became of each.</summary>
    /// <param name="events">The events, in id order.</param>
    /// <param name="claims">Their active claims.</param>
    /// <param name="before">What the events were.</param>
    public Writes Fold(IReadOnlyList<EventId> events, ILookup<EventId, Claim> claims, IReadOnlyDictionary<EventId, EventBefore> before)
    {
        foreach (EventId id in events)
        {
            Claim[] about = [.. claims[id]];
            EventBefore? was = before.GetValueOrDefault(id);
            Event? folded = Claims.Fold.ToEvent(about);
            if (folded is not null)
            {
                _rows.Add(folded, about, was);
            }
            else if (was is not null)
            {
                _rows.Remove(id);
            }

            changes.Append(id, wasThere: was is not null, isThere: folded is not null);
        }

        return _rows.ToWrites();
    }
}
