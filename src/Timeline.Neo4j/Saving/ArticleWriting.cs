using Timeline.Articles;
using Timeline.Neo4j.Graph;
using Timeline.Time;

namespace Timeline.Neo4j.Saving;

/// <summary>Keeps articles with their texts.</summary>
internal sealed class ArticleWriting(Dataset dataset, Writes writes)
{
    public void Save(IReadOnlyList<Article> articles)
    {
        Article[] inOrder = [.. articles.Reverse().DistinctBy(article => article.Id).OrderBy(article => article.Id)];
        writes.Add("save-articles", [.. inOrder.Select(RowOf)]);
        writes.AddExpecting(
            "connect-articles", [.. inOrder.Select(article => article.Id.Value)], inOrder.Count(article => article.Publisher is not null),
            "Some article has a publisher");
    }

    private Dictionary<string, object?> RowOf(Article article)
    {
        Bounds published = article.Published.Bounds;
        string sort = SortText.Of(new SortKey(published, article.Id.Value));
        var properties = new Dictionary<string, object?>
        {
            ["dataset"] = dataset.Name,
            ["id"] = article.Id.Value,
            ["title"] = article.Title,
            ["publisher"] = article.Publisher?.Value,
            ["language"] = article.Language,
            ["address"] = article.Address,
            ["authors"] = article.Authors.Texts(),
            ["note"] = article.Note,
            ["contentHash"] = article.ContentHash,
            ["recordedTicks"] = article.RecordedAt.ToUnixTimeTicks(),
            ["hasText"] = article.Text is not null,
            ["text"] = article.Text,
            ["sort"] = sort,
            ["sortKey"] = dataset.Key(sort),
            ["publisherKey"] = article.Publisher is { } publisher ? dataset.Key(publisher.Value, sort) : null,
        };
        properties.AddDate(article.Published);
        properties.AddBounds(published);
        properties.AddEntry([article.Title], article.Text is { } text ? [text] : []);
        return new Dictionary<string, object?>
        {
            ["properties"] = properties,
            ["recordedAt"] = DateProperties.Moment(article.RecordedAt),
            ["earliestStart"] = DateProperties.Day(published.EarliestStart),
            ["latestEnd"] = DateProperties.Day(published.LatestEnd),
        };
    }
}
