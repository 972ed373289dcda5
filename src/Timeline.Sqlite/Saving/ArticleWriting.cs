using Timeline.Articles;
using Timeline.Sqlite.Access;
using Timeline.Storage;

namespace Timeline.Sqlite.Saving;

/// <summary>Keeps articles, with their texts apart.</summary>
internal static class ArticleWriting
{
    public static void Save(Session session, IReadOnlyList<Article> articles)
    {
        foreach (Article article in articles)
        {
            Save(session, article);
        }
    }

    private static void Save(Session session, Article article)
    {
        object? key = session.Value(
            SqlFiles.Statement("save-article"),
            [
                ("@id", article.Id.Value), ("@title", article.Title), ("@publisher", article.Publisher?.Value),
                .. DateValues.Of(article.Published, article.Published.Bounds),
                ("@language", article.Language), ("@address", article.Address), ("@authors", Json.Ids(article.Authors)),
                ("@note", article.Note), ("@content_hash", article.ContentHash), ("@recorded_at", article.RecordedAt.ToUnixTimeTicks()),
            ]);
        session.Execute(SqlFiles.Statement("delete-article-text"), ("@article", key));
        if (article.Text is { } text)
        {
            session.Execute(SqlFiles.Statement("insert-article-text"), ("@article", key), ("@text", text));
        }

        EntryWriting.Save(session, new Entry(HitKind.Article, article.Id.Value, [article.Title])
        {
            OtherTexts = article.Text is { } searched ? [searched] : [],
        });
    }
}
