using NodaTime;
using Timeline.Events;
using Timeline.Sqlite.Access;

namespace Timeline.Sqlite.Saving;

/// <summary>Appends to the change log. SQLite lets one write at a time, so that keys are given in the order of the commits.</summary>
/// <param name="session">The session that saves.</param>
/// <param name="at">The moment of recording.</param>
/// <param name="kept">How many changes the log keeps.</param>
internal sealed class ChangeWriting(Session session, Instant at, int kept)
{
    private bool _hasAny;

    /// <summary>Notes what became of an event whose claims were folded anew.</summary>
    public void Append(EventId changed, bool wasThere, bool isThere)
    {
        if (EventChangeKinds.Of(wasThere, isThere) is { } kind)
        {
            session.Execute(
                SqlFiles.Statement("insert-change"), ("@event", changed.Value), ("@kind", (int)kind), ("@recorded_at", at.ToUnixTimeTicks()));
            _hasAny = true;
        }
    }

    /// <summary>Forgets what is too old, if anything was appended.</summary>
    public void Trim()
    {
        if (_hasAny)
        {
            session.Execute(SqlFiles.Statement("delete-old-changes"), ("@kept", kept));
        }
    }
}
