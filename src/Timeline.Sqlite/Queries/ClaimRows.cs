using Microsoft.Data.Sqlite;
using Timeline.Articles;
using Timeline.Claims;
using Timeline.Events;
using Timeline.Sqlite.Access;
using Timeline.Time;

namespace Timeline.Sqlite.Queries;

/// <summary>The row shared by all statements that read claims: a number first, then the claim.</summary>
internal static class ClaimRows
{
    public static Claim Read(SqliteDataReader row) => new()
    {
        Id = new ClaimId(row.GetString(1)),
        Article = new ArticleId(row.GetString(2)),
        Event = new EventId(row.GetString(3)),
        Label = row.GetString(4),
        Position = row.GetInt32(5),
        KnownFrom = new TimePoint(row.GetInt64(6)),
        RecordedAt = row.Instant(7),
        Status = ReadStatus(row),
        Content = ClaimContentJson.Read(row.GetString(12)),
    };

    private static ClaimStatus ReadStatus(SqliteDataReader row)
    {
        var state = row.Enum<ClaimState>(8);
        return state == ClaimState.Active
            ? ClaimStatus.Active
            : new ClaimStatus(state, row.InstantOrNull(9), row.TextOrNull(10) is { } successor ? new ClaimId(successor) : null, row.TextOrNull(11));
    }
}
