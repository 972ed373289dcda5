using Timeline.Sqlite.Access;
using Timeline.Storage;

namespace Timeline.Sqlite.Queries;

/// <summary>Answers questions by words.</summary>
internal static class Search
{
    private static readonly ListStatement List = new("search", "count-hits", new ListOrder("rank", "kind", "folded_name", "id"));

    /// <summary>The lists that questions are answered from.</summary>
    public static IEnumerable<ListStatement> Lists => [List, List with { Conditions = ["hit kinds"] }];

    public static Slice<SearchHit> Answer(Session session, SearchQuery query)
    {
        ListStatement list = query.Kinds.Count == 0 ? List : List with { Conditions = ["hit kinds"] };
        (string, object?)[] match = [("@match", WordMatch.AllOf(query.Words)), ("@kinds", Json.Numbers(query.Kinds.Select(kind => (int)kind)))];
        ListTotal? total = query.Page.WantsTotal ? session.Read(list.Count(), row => ListStatement.ReadTotal(row, 0), match)[0] : null;
        List<SearchHit> rows = session.Read(
            list.Find(query.Page),
            row => new SearchHit(row.Enum<HitKind>(0), row.GetString(1), row.GetInt32(2), row.GetString(3)),
            [
                .. match,
                ("@words", Json.Texts(query.Words)), ("@phrase", string.Join(' ', query.Words)), ("@limit", query.Page.Limit()),
                .. query.Page.From is { } from ? List.Order.Values(from.Rank, (int)from.Kind, from.FoldedName, from.Id) : [],
            ]);
        if (query.Page.IsBackward)
        {
            rows.Reverse();
        }

        return query.Page.ToSlice(rows, total);
    }
}
