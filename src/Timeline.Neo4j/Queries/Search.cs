using System.Globalization;
using Timeline.Neo4j.Graph;
using Timeline.Storage;

namespace Timeline.Neo4j.Queries;

/// <summary>Answers questions by words.</summary>
internal static class Search
{
    private static readonly ListStatement List = new("search", "count-hits", "");

    /// <summary>The lists that questions are answered from.</summary>
    public static IEnumerable<ListStatement> Lists => [List, List with { Conditions = ["hit kinds"] }];

    public static async Task<Slice<SearchHit>> AnswerAsync(ICypherTransport transport, Dataset dataset, SearchQuery query, CancellationToken cancellation)
    {
        ListStatement list = query.Kinds.Count == 0 ? List : List with { Conditions = ["hit kinds"] };
        string? from = query.Page.From is { } key ? Place(key) : null;
        IReadOnlyList<Slice<SearchHit>> slices = await new ListQuestion<SearchHit>(
            list.Find(query.Page.IsBackward), list.Count(),
            [new() { ["low"] = query.Page.IsBackward ? "" : from ?? "", ["high"] = query.Page.IsBackward ? from ?? "~" : "~" }],
            (ref record) => new SearchHit((HitKind)record.ReadInt32(), record.ReadString(), record.ReadInt32(), record.ReadString()))
        {
            Values =
            [
                ("match", WordMatch.AllOf(dataset, "searchText", query.Words)), ("words", query.Words), ("phrase", string.Join(' ', query.Words)),
                ("kinds", query.Kinds.Select(kind => (int)kind).ToArray()),
            ],
        }.AskAsync(transport, dataset, query.Page, cancellation);
        return slices[0];
    }

    /// <summary>As <c>search.cypher</c> makes it: rank and kind are one digit each.</summary>
    private static string Place(HitKey key) =>
        string.Create(CultureInfo.InvariantCulture, $"{key.Rank}{(int)key.Kind}{key.FoldedName}{Dataset.Mark}{key.Id}");
}
