using NodaTime;
using Timeline.Events;
using Timeline.Neo4j.Access;
using Timeline.Neo4j.Graph;

namespace Timeline.Neo4j.Saving;

/// <summary>
/// Appends to the change log. The dataset is locked until the commit, so that sequences are given in the order of the commits.
/// </summary>
/// <param name="at">The moment of recording.</param>
/// <param name="kept">How many changes the log keeps.</param>
internal sealed class ChangeWriting(Instant at, int kept)
{
    private readonly List<(EventId Event, EventChangeKind Kind)> _changes = [];

    /// <summary>Notes what became of an event whose claims were folded anew.</summary>
    public void Append(EventId changed, bool wasThere, bool isThere)
    {
        if (EventChangeKinds.Of(wasThere, isThere) is { } kind)
        {
            _changes.Add((changed, kind));
        }
    }

    /// <summary>Adds the statements that write the changes and forget those that are too old, if there are changes.</summary>
    /// <param name="writes">Where to.</param>
    /// <param name="log">From where to where the log goes so far.</param>
    public void Write(Writes writes, (long Oldest, long Newest) log)
    {
        if (_changes.Count == 0)
        {
            return;
        }

        long newest = log.Newest + _changes.Count;
        writes.Add("insert-changes", [.. _changes.Select((change, number) => RowOf(log.Newest + 1 + number, change.Event, change.Kind))]);
        writes.AddOnce("trim-changes", ("newest", newest), ("oldest", Math.Max(log.Oldest, newest - kept + 1)));
    }

    private Dictionary<string, object?> RowOf(long sequence, EventId changed, EventChangeKind kind) => new()
    {
        ["sequence"] = sequence,
        ["event"] = changed.Value,
        ["kind"] = EnumNames<EventChangeKind>.Of(kind),
        ["recordedTicks"] = at.ToUnixTimeTicks(),
        ["recordedAt"] = DateProperties.Moment(at),
    };
}
