using Microsoft.Data.Sqlite;
using Timeline.Actors;
using Timeline.Offices;
using Timeline.Places;
using Timeline.Sqlite.Access;
using Timeline.Sqlite.Queries;
using Timeline.Storage;
using Timeline.Topics;

namespace Timeline.Sqlite.Saving;

/// <summary>Defines actors, offices, places and topics, or redefines them.</summary>
/// <param name="session">The session that saves.</param>
/// <param name="restores">
/// Whether definitions are restored: who made them counts too, and places may have come before those they lie in.
/// </param>
internal sealed class DefinitionWriting(Session session, bool restores = false)
{
    /// <summary>How many were new or changed.</summary>
    public int Changed { get; private set; }

    public void Save(IReadOnlyList<Topic> topics) => Save(topics, topic => topic.Id, "load-topics", DefinitionRows.ReadTopic, topic =>
    {
        session.Execute(
            SqlFiles.Statement("save-topic"),
            ("@id", topic.Id.Value), ("@name", topic.Name), ("@note", topic.Note), ("@defined_by", topic.DefinedBy.Value));
        EntryWriting.Save(session, new Entry(HitKind.Topic, topic.Id.Value, [topic.Name]));
    });

    public void Save(IReadOnlyList<Actor> actors) => Save(actors, actor => actor.Id, "load-actors", DefinitionRows.ReadActor, actor =>
    {
        session.Execute(
            SqlFiles.Statement("save-actor"),
            ("@id", actor.Id.Value), ("@name", actor.Name), ("@aliases", Json.Texts(actor.Aliases)), ("@description", actor.Description),
            ("@part_of", Json.Ids(actor.PartOf)), ("@wikidata", actor.Wikidata), ("@defined_by", actor.DefinedBy.Value));
        EntryWriting.Save(session, new Entry(HitKind.Actor, actor.Id.Value, [actor.Name, .. actor.Aliases])
        {
            OtherTexts = actor.Description is { } description ? [description] : [],
            ActorKind = actor.Kind,
        });
    });

    public void Save(IReadOnlyList<Office> offices) => Save(offices, office => office.Id, "load-offices", DefinitionRows.ReadOffice, office =>
    {
        session.Execute(
            SqlFiles.Statement("save-office"),
            ("@id", office.Id.Value), ("@title", office.Title), ("@organization", office.Organization?.Value),
            ("@aliases", Json.Texts(office.Aliases)), ("@defined_by", office.DefinedBy.Value));
        EntryWriting.Save(session, new Entry(HitKind.Office, office.Id.Value, [office.Title, .. office.Aliases]));
    });

    public void Save(IReadOnlyList<Place> places)
    {
        IReadOnlyList<PlaceId> moved = Save(places, place => place.Id, "load-places", DefinitionRows.ReadPlace, place =>
        {
            session.Execute(
                SqlFiles.Statement("save-place"),
                ("@id", place.Id.Value), ("@name", place.Name), ("@kind", (int)place.Kind), ("@within", Json.Ids(place.Within)),
                ("@aliases", Json.Texts(place.Aliases)), ("@note", place.Note), ("@defined_by", place.DefinedBy.Value));
            EntryWriting.Save(session, new Entry(HitKind.Place, place.Id.Value, [place.Name, .. place.Aliases]));
        });
        PlaceWriting.Relocate(session, restores ? [.. moved.Concat(PlaceWriting.LoadWithin(session, moved)).Distinct()] : moved);
    }

    /// <summary>Writes those that are not there yet, or differently. Who defines a thing again in equal words changes nothing.</summary>
    private List<TId> Save<TId, T>(
        IReadOnlyList<T> definitions, Func<T, TId> idOf, string loadStatement, Func<SqliteDataReader, T> row, Action<T> write)
        where TId : struct, IEntityId<TId>
        where T : notnull
    {
        var known = new Dictionary<TId, T>(Loads.Load(session, SqlFiles.Statement(loadStatement), [.. definitions.Select(idOf)], row, idOf));
        var written = new List<TId>();
        foreach (T definition in definitions)
        {
            TId id = idOf(definition);
            if (known.TryGetValue(id, out T? before) && (restores ? before.Equals(definition) : Redefinition.SaysTheSame(before, definition)))
            {
                continue;
            }

            write(definition);
            known[id] = definition;
            written.Add(id);
        }

        Changed += written.Count;
        return written;
    }
}
