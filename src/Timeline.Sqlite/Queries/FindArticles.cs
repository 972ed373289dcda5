using Timeline.Articles;
using Timeline.Sqlite.Access;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Sqlite.Queries;

/// <summary>Answers questions for articles.</summary>
internal static class FindArticles
{
    private static readonly ListStatement All = new("find-articles", "count-articles", ListOrder.ByDate);
    private static readonly ListStatement About = new("find-articles-about", "count-articles-about", ListOrder.ByDate);

    /// <summary>The lists that questions are answered from.</summary>
    public static IEnumerable<ListStatement> Lists =>
    [
        All, All with { OnTime = TimeFilter.During }, All with { Conditions = ["one publisher"] }, All with { Conditions = ["any publisher"] },
        About, About with { OnTime = TimeFilter.During }, About with { Conditions = ["one publisher"] }, About with { Conditions = ["any publisher"] },
    ];

    public static IReadOnlyList<Slice<Article>> Answer(Session session, ArticleQuery query)
    {
        List<(string, object?)> values = [.. query.PublishedDuring.Values(), .. PublisherValues(query)];
        if (query.About is not { } events)
        {
            return [Restrict(All, query).ReadSlice(session, query.Page, values, query.Page.From.Values(), ArticleRows.Read)];
        }

        ListStatement list = Restrict(About, query);
        var slices = new List<Slice<Article>>(events.Count);
        foreach (Timeline.Events.EventId[] parents in events.Chunk(Chunks.Size))
        {
            slices.AddRange(list.ReadSlices(
                session, parents.Length, query.Page, [("@parents", Json.Ids(parents)), .. values], query.Page.From.Values(), ArticleRows.Read));
        }

        return slices;
    }

    /// <summary>One publisher has its articles in order in an index; of several the articles are picked from all in order.</summary>
    private static ListStatement Restrict(ListStatement list, ArticleQuery query) => list with
    {
        OnTime = query.PublishedDuring is null ? null : TimeFilter.During,
        Conditions = query.Publishers.Count switch
        {
            0 => [],
            1 => ["one publisher"],
            _ => ["any publisher"],
        },
    };

    private static IEnumerable<(string, object?)> PublisherValues(ArticleQuery query) => query.Publishers.Count switch
    {
        0 => [],
        1 => [("@publisher", query.Publishers[0].Value)],
        _ => [("@publishers", Json.Ids(query.Publishers))],
    };
}
