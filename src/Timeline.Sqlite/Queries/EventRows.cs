using Microsoft.Data.Sqlite;
using Timeline.Articles;
using Timeline.Claims;
using Timeline.Events;
using Timeline.Places;
using Timeline.Sqlite.Access;
using Timeline.Topics;

namespace Timeline.Sqlite.Queries;

/// <summary>The row shared by all statements that read events: a number first, then the event.</summary>
internal static class EventRows
{
    public static Event Read(SqliteDataReader row) => new()
    {
        Id = new EventId(row.GetString(1)),
        Kind = row.Enum<EventKind>(2),
        Form = row.Enum<EventForm>(3),
        Title = row.GetString(4),
        Modality = row.Enum<Modality>(5),
        IsDisputed = row.GetBoolean(6),
        ClaimCount = row.GetInt32(7),
        When = row.DateOrNull(8),
        Places = row.IsDBNull(13) ? [] : row.TextList(13, id => new PlaceId(id)),
        Participations = row.IsDBNull(14) ? [] : EventPartsJson.ReadParticipations(row.Utf8(14)),
        Topics = row.IsDBNull(15) ? [] : row.TextList(15, id => new TopicId(id)),
        Counts = row.IsDBNull(16) ? [] : EventPartsJson.ReadCounts(row.Utf8(16)),
        Articles = row.IsDBNull(17) ? [] : row.TextList(17, id => new ArticleId(id)).Order().ToValueList(),
    };
}
