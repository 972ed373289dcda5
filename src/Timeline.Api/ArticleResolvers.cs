using Timeline.Actors;
using Timeline.Api.Paging;
using Timeline.Api.Input;
using Timeline.Articles;
using Timeline.Claims;
using Timeline.Events;
using Timeline.GraphQL;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Api;

/// <summary>Behind <c>article.graphql</c>.</summary>
internal static class ArticleResolvers
{
    /// <summary>The most articles of one event that are loaded to show a page of them.</summary>
    private const int MaxAtHand = 100;

    public static void Bind(SchemaBindings bind, Loaders loaders)
    {
        bind.Connection<Article>("Article", hasCertainCount: true);
        bind.Query(query =>
        {
            query.ById<ArticleId, Article>("article", (store, batch, ids) =>
                store.LoadArticlesAsync(ids, batch.Selection.Selects("text"), batch.Cancellation));
            query.Batch<Connection<Article>>("articles", ListAsync);
        });
        bind.Type<Article>("Article", type =>
        {
            type.Field("id", article => article.Id.Value);
            type.Field("title", article => article.Title);
            type.Load("publisher", article => article.Publisher, loaders.Actors);
            type.Field("published", article => article.Published);
            type.Field("language", article => article.Language);
            type.Field("address", article => article.Address);
            type.LoadMany("authors", article => article.Authors, loaders.Actors);
            type.Field("note", article => article.Note);
            type.Batch<string>("text", LoadTextAsync);
            type.Field("hasText", article => article.HasText);
            type.Field("contentHash", article => article.ContentHash);
            type.Field("recordedAt", article => article.RecordedAt);
            type.Batch<Connection<Claim>>("claims", batch => ClaimResolvers.FindAsync(batch, article => new ClaimsOf.InArticle(article.Id)));
            type.Events("events", article => new EventsOf.ByArticle(article.Id));
        });
    }

    /// <summary>
    /// The articles that tell of each event. An event names them itself, and so few are loaded like anything else with an
    /// id; the lists of events that many tell of stay with the store.
    /// </summary>
    public static ValueTask FindAsync(FieldBatch<Event, Connection<Article>> batch) =>
        batch.PagesAsync(Cursors.Articles, KeyOf, happening => happening.Id, async (events, page) =>
        {
            var named = new Dictionary<EventId, ValueList<ArticleId>>();
            for (int i = 0; i < batch.Count; i++)
            {
                if (batch[i].Articles.Count is > 0 and <= MaxAtHand)
                {
                    named[batch[i].Id] = batch[i].Articles;
                }
            }

            EventId[] others = [.. events.Where(id => !named.ContainsKey(id))];
            Task<IReadOnlyList<Slice<Article>>> finding = others.Length == 0
                ? Task.FromResult<IReadOnlyList<Slice<Article>>>([])
                : batch.Store().FindArticlesAsync(new ArticleQuery { About = others, Page = page }, batch.Cancellation);
            ArticleId[] ids = [.. named.Values.SelectMany(articles => articles).Distinct()];
            IReadOnlyDictionary<ArticleId, Article> loaded = ids.Length == 0
                ? new Dictionary<ArticleId, Article>()
                : await batch.Store().LoadArticlesAsync(ids, withText: false, batch.Cancellation);
            var found = new Queue<Slice<Article>>(await finding);
            return [.. events.Select(id => named.TryGetValue(id, out ValueList<ArticleId>? articles)
                ? Slice<Article>.Of([.. articles.Select(article => loaded[article]).OrderBy(KeyOf)], page, KeyOf)
                : found.Dequeue())];
        });

    private static ValueTask ListAsync(FieldBatch<RootValue, Connection<Article>> batch) =>
        batch.PagesAsync(Cursors.Articles, KeyOf, root => root, (_, page) => batch.Store().FindArticlesAsync(
            new ArticleQuery
            {
                Publishers = ArgumentValues.Ids<ActorId>("publishers", batch.Arguments.Get<string[]?>("publishers")),
                PublishedDuring = FilterArguments.During(batch.Arguments),
                Page = page,
            },
            batch.Cancellation));

    // Lists of articles come without their texts, which may be long; an article that was loaded by id has it already.
    private static ValueTask LoadTextAsync(FieldBatch<Article, string> batch) =>
        batch.EachAsync(article => article, async articles =>
        {
            ArticleId[] missing = [.. articles.Where(article => article is { HasText: true, Text: null }).Select(article => article.Id)];
            IReadOnlyDictionary<ArticleId, Article> loaded = missing.Length == 0
                ? new Dictionary<ArticleId, Article>()
                : await batch.Store().LoadArticlesAsync(missing, withText: true, batch.Cancellation);
            return [.. articles.Select(article => article.Text ?? loaded.GetValueOrDefault(article.Id)?.Text)];
        });

    private static SortKey KeyOf(Article article) => new(article.Published.Bounds, article.Id.Value);
}
