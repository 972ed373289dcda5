using Timeline.Events;
using Timeline.Sqlite.Access;

namespace Timeline.Sqlite.Saving;

/// <summary>Puts one event into the lists it stands in.</summary>
internal sealed class EventLists(Session session, EventId id, object? key)
{
    /// <summary>Puts the event into the list of each owner.</summary>
    /// <exception cref="ArgumentException">An owner is not in the store: the batch was not checked.</exception>
    public void Insert(string statement, IReadOnlyCollection<string> owners)
    {
        string[] distinct = [.. owners.Distinct(StringComparer.Ordinal)];
        if (distinct.Length > 0)
        {
            RequireAll(distinct, session.Execute(SqlFiles.Statement(statement), ("@event", key), ("@ids", Json.Texts(distinct))));
        }
    }

    /// <summary>Puts the event into the lists of the places that its places lie in.</summary>
    public void InsertOuterPlaces() =>
        session.Execute(SqlFiles.Statement("insert-outer-event-places"), ("@events", $"[{key}]"));

    /// <summary>Notes who is in contact in a contact event, with the modalities of their parts.</summary>
    public void InsertContacts(Event folded)
    {
        if (!EventKinds.Of(folded.Kind).IsContact)
        {
            return;
        }

        var parties = folded.Participations.Where(part => part.Role.IsInContact())
            .GroupBy(part => part.Actor.Value, part => 1 << (int)part.Modality)
            .Select(parts => (Actor: parts.Key, Parts: parts.Aggregate(0, (bits, bit) => bits | bit)))
            .ToArray();
        session.Execute(SqlFiles.Statement("insert-event-contacts"), ("@event", key), ("@parties", Json.Write(parties, static (json, party) =>
        {
            json.WriteStartArray();
            json.WriteStringValue(party.Actor);
            json.WriteNumberValue(party.Parts);
            json.WriteEndArray();
        })));
    }

    private void RequireAll(string[] owners, int inserted)
    {
        if (inserted != owners.Length)
        {
            throw new ArgumentException($"{id} refers to something that is neither in the batch nor in the store; it is one of {string.Join(", ", owners)}.");
        }
    }
}
