using Timeline.Articles;
using Timeline.Neo4j.Graph;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Neo4j.Queries;

/// <summary>Answers questions for articles.</summary>
internal static class FindArticles
{
    private static readonly ListStatement All = new("find-articles", "count-articles", "sortKey");
    private static readonly ListStatement OfPublishers = new("find-articles", "count-articles", "publisherKey");
    private static readonly ListStatement About = new("find-articles-about", "count-articles-about", "sortKey");

    /// <summary>The lists that questions are answered from.</summary>
    public static IEnumerable<ListStatement> Lists =>
    [
        All, All with { OnTime = TimeFilter.During }, OfPublishers, OfPublishers with { OnTime = TimeFilter.During },
        About, About with { OnTime = TimeFilter.During }, About with { Conditions = ["any publisher"] },
    ];

    public static Task<IReadOnlyList<Slice<Article>>> AnswerAsync(ICypherTransport transport, Dataset dataset, ArticleQuery query, CancellationToken cancellation)
    {
        ListStatement list = ListOf(query) with { OnTime = query.PublishedDuring is null ? null : TimeFilter.During };
        return new ListQuestion<Article>(list.Find(query.Page.IsBackward), list.Count(), [.. ParentsOf(dataset, query)], DefinitionRecords.ReadArticle)
        {
            Values = [.. query.PublishedDuring.Values(), ("publishers", query.Publishers.Select(publisher => publisher.Value).ToArray())],
            IsCertain = article => query.PublishedDuring is not { } window || TimeFilter.During.Holds(article.Published.Bounds, window) == Certainty.Yes,
        }.AskAsync(transport, dataset, query.Page, cancellation);
    }

    private static ListStatement ListOf(ArticleQuery query) => (query.About, query.Publishers.Count) switch
    {
        (null, 0) => All,
        (null, _) => OfPublishers,
        (_, 0) => About,
        _ => About with { Conditions = ["any publisher"] },
    };

    private static IEnumerable<Dictionary<string, object?>> ParentsOf(Dataset dataset, ArticleQuery query)
    {
        TimeReach time = TimeReach.Of(query.PublishedDuring is { } window ? [new TimeCondition(TimeFilter.During, window)] : []);
        Dictionary<string, object?> List(params ReadOnlySpan<string> owner) =>
            KeyRange.Of(dataset, owner).For(query.Page, SortText.Of).Until(time.End).ToParent();

        if (query.About is { } events)
        {
            return events.Select(about => new Dictionary<string, object?>(List()) { ["id"] = about.Value });
        }

        Dictionary<string, object?>[] lists = query.Publishers.Count == 0 ? [List()] : [.. query.Publishers.Distinct().Select(publisher => List(publisher.Value))];
        return [new Dictionary<string, object?> { ["lists"] = lists }];
    }
}
