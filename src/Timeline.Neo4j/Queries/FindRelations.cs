using Timeline.Claims;
using Timeline.Events;
using Timeline.Neo4j.Access;
using Timeline.Neo4j.Graph;
using Timeline.Neo4j.PackStream;
using Timeline.Storage;

namespace Timeline.Neo4j.Queries;

/// <summary>Answers questions for the relations of events.</summary>
internal static class FindRelations
{
    private static readonly ListStatement List = new("find-relations", "count-relations", "sort");

    /// <summary>The lists that questions are answered from.</summary>
    public static IEnumerable<ListStatement> Lists => [List, List with { Conditions = ["relation kinds"] }];

    public static Task<IReadOnlyList<Slice<EventRelation>>> AnswerAsync(
        ICypherTransport transport, Dataset dataset, RelationQuery query, CancellationToken cancellation)
    {
        ListStatement list = query.Kinds.Count == 0 ? List : List with { Conditions = ["relation kinds"] };
        return new ListQuestion<EventRelation>(
            list.Find(query.Page.IsBackward), list.Count(), [.. query.Events.Select(about => ParentOf(about, query.Page))], Read)
        {
            Values = query.Kinds.Count == 0 ? [] : [("kinds", query.Kinds.Select(EnumNames<RelationKind>.Of).ToArray())],
        }.AskAsync(transport, dataset, query.Page, cancellation);
    }

    /// <summary>Relations are ordered within their event: their places begin with a letter.</summary>
    private static Dictionary<string, object?> ParentOf(EventId about, Page<RelationKey> page)
    {
        string? from = page.From is { } key ? SortText.Of(key) : null;
        return new Dictionary<string, object?> { ["id"] = about.Value, ["low"] = page.IsBackward ? "" : from ?? "", ["high"] = page.IsBackward ? from ?? "~" : "~" };
    }

    private static EventRelation Read(ref PackStreamReader record)
    {
        var from = new EventId(record.ReadString());
        var kind = record.ReadEnum<RelationKind>();
        var to = new EventId(record.ReadString());
        var claim = new ClaimId(record.ReadString());
        string? words = record.ReadStringOrNull();
        DayGap? gap = ReadGap(ref record);
        return new EventRelation(from, to, new StatedRelation { Kind = kind, Event = to, Words = words, Gap = gap }, claim);
    }

    private static DayGap? ReadGap(ref PackStreamReader record)
    {
        long? least = record.ReadInt64OrNull();
        long? most = record.ReadInt64OrNull();
        string? words = record.ReadStringOrNull();
        return least is null ? null : new DayGap((int)least, (int?)most, words);
    }
}
