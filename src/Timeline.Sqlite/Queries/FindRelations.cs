using Microsoft.Data.Sqlite;
using Timeline.Claims;
using Timeline.Events;
using Timeline.Sqlite.Access;
using Timeline.Storage;

namespace Timeline.Sqlite.Queries;

/// <summary>Answers questions for the relations of events.</summary>
internal static class FindRelations
{
    private static readonly ListStatement List = new("find-relations", "count-relations", new ListOrder("kind", "from_event", "to_event", "claim"));

    /// <summary>The lists that questions are answered from.</summary>
    public static IEnumerable<ListStatement> Lists => [List, List with { Conditions = ["relation kinds"] }];

    public static IReadOnlyList<Slice<EventRelation>> Answer(Session session, RelationQuery query)
    {
        ListStatement list = query.Kinds.Count == 0 ? List : List with { Conditions = ["relation kinds"] };
        var slices = new List<Slice<EventRelation>>(query.Events.Count);
        foreach (EventId[] events in query.Events.Chunk(Chunks.Size))
        {
            slices.AddRange(list.ReadSlices(
                session, events.Length, query.Page,
                [("@parents", Json.Ids(events)), ("@kinds", Json.Numbers(query.Kinds.Select(kind => (int)kind)))],
                FromValues(query.Page.From), Read));
        }

        return slices;
    }

    private static EventRelation Read(SqliteDataReader row) => new(
        new EventId(row.GetString(1)),
        new EventId(row.GetString(3)),
        new StatedRelation
        {
            Kind = row.Enum<RelationKind>(2),
            Event = new EventId(row.GetString(3)),
            Words = row.TextOrNull(5),
            Gap = row.IntOrNull(6) is { } least ? new DayGap(least, row.IntOrNull(7), row.TextOrNull(8)) : null,
        },
        new ClaimId(row.GetString(4)));

    private static IEnumerable<(string, object?)> FromValues(RelationKey? from) => from is { } key
        ? List.Order.Values((int)key.Kind, key.From.Value, key.To.Value, key.Claim.Value)
        : [];
}
