using Microsoft.Data.Sqlite;
using Timeline.Actors;
using Timeline.Articles;
using Timeline.Sqlite.Access;

namespace Timeline.Sqlite.Queries;

/// <summary>The row shared by all statements that read articles: a number first, then the article.</summary>
internal static class ArticleRows
{
    public static Article Read(SqliteDataReader row) => new()
    {
        Id = new ArticleId(row.GetString(1)),
        Title = row.GetString(2),
        Publisher = row.TextOrNull(3) is { } publisher ? new ActorId(publisher) : null,
        Published = row.Date(4),
        Language = row.TextOrNull(9),
        Address = row.TextOrNull(10),
        Authors = row.TextList(11, id => new ActorId(id)),
        Note = row.TextOrNull(12),
        ContentHash = row.GetString(13),
        RecordedAt = row.Instant(14),
        HasText = row.GetBoolean(15),
        Text = row.TextOrNull(16),
    };
}
