using Timeline.Articles;
using Timeline.Claims;
using Timeline.Events;
using Timeline.Neo4j.Access;
using Timeline.Neo4j.PackStream;
using Timeline.Time;

namespace Timeline.Neo4j.Queries;

/// <summary>The record shared by all statements that read claims.</summary>
internal static class ClaimRecords
{
    public static Claim Read(ref PackStreamReader record) => new()
    {
        Id = new ClaimId(record.ReadString()),
        Article = new ArticleId(record.ReadString()),
        Event = new EventId(record.ReadString()),
        Label = record.ReadString(),
        Position = record.ReadInt32(),
        KnownFrom = new TimePoint(record.ReadInt64()),
        RecordedAt = record.ReadInstant(),
        Status = ReadStatus(ref record),
        Content = ClaimContentJson.Read(record.ReadString()),
    };

    private static ClaimStatus ReadStatus(ref PackStreamReader record)
    {
        var state = record.ReadEnum<ClaimState>();
        NodaTime.Instant? endedAt = record.ReadInstantOrNull();
        string? successor = record.ReadStringOrNull();
        string? reason = record.ReadStringOrNull();
        return state == ClaimState.Active
            ? ClaimStatus.Active
            : new ClaimStatus(state, endedAt, successor is null ? null : new ClaimId(successor), reason);
    }
}
