using Timeline.Api.Input;
using Timeline.Api.Rows;
using Timeline.Articles;
using Timeline.Claims;
using Timeline.Events;
using Timeline.GraphQL;
using Timeline.Storage;

namespace Timeline.Api;

/// <summary>Behind <c>source.graphql</c>.</summary>
internal static class SourceResolvers
{
    public static void Bind(SchemaBindings bind, Loaders loaders)
    {
        bind.Type<Event>("Event", type => type.Batch<IReadOnlyList<SourceRow>>("sources", FindAsync));
        bind.Type<SourceRow>("Source", type =>
        {
            type.Load("actor", row => row.Source.Actor, loaders.Actors);
            type.Field("words", row => row.Source.Words);
            type.Load("article", row => row.Source.Article, loaders.Articles);
            type.Field("claims", row => row.Claims);
        });
    }

    private static ValueTask FindAsync(FieldBatch<Event, IReadOnlyList<SourceRow>> batch) =>
        batch.EachAsync(happening => happening.Id, async events =>
        {
            IReadOnlyList<Slice<Claim>> claims = await EventResolvers.FindClaimsAsync(batch, events);
            ArticleId[] ids = [.. claims.SelectMany(slice => slice.Items).Select(claim => claim.Article).Distinct()];
            IReadOnlyDictionary<ArticleId, Article> articles = await batch.Store().LoadArticlesAsync(ids, withText: false, batch.Cancellation);
            return [.. claims.Select(slice => Group(slice.Items, articles))];
        });

    private static SourceRow[] Group(IReadOnlyList<Claim> claims, IReadOnlyDictionary<ArticleId, Article> articles) =>
    [
        .. claims.GroupBy(claim => ClaimSource.Of(claim, articles.GetValueOrDefault(claim.Article)?.Publisher))
            .Select(source => new SourceRow(source.Key, [.. source])),
    ];
}
