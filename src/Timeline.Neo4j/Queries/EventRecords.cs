using Timeline.Articles;
using Timeline.Claims;
using Timeline.Events;
using Timeline.Neo4j.Access;
using Timeline.Neo4j.Graph;
using Timeline.Neo4j.PackStream;

namespace Timeline.Neo4j.Queries;

/// <summary>The record shared by all statements that read events.</summary>
internal static class EventRecords
{
    /// <summary>A reader that takes only the parts wanted, of a statement whose last columns are the event's parts and articles, or null for none.</summary>
    public static RecordReader<Event> Reader(EventParts wanted) => (ref record) => Read(ref record, wanted);

    /// <summary>The columns of an event e that such a reader expects last.</summary>
    public static string Columns(EventParts wanted) =>
        ((wanted & ~EventParts.Articles) == EventParts.None ? "null AS parts, " : "e.parts AS parts, ")
        + (wanted.HasFlag(EventParts.Articles) ? "e.articles AS articles" : "null AS articles");

    private static Event Read(ref PackStreamReader record, EventParts wanted)
    {
        var bare = new Event
        {
            Id = new EventId(record.ReadString()),
            Kind = record.ReadEnum<EventKind>(),
            Form = record.ReadEnum<EventForm>(),
            Title = record.ReadString(),
            Modality = record.ReadEnum<Modality>(),
            IsDisputed = record.ReadBoolean(),
            ClaimCount = record.ReadInt32(),
            When = record.ReadDateOrNull(),
        };
        Event found = record.TryReadNull() ? bare : EventPartsJson.Read(record.ReadUtf8(), bare, wanted);
        if (wanted.HasFlag(EventParts.Articles))
        {
            return found with { Articles = record.ReadTexts(id => new ArticleId(id)) };
        }

        record.Skip();
        return found;
    }
}
