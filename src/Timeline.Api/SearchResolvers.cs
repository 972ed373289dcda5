using Timeline.Api.Paging;
using Timeline.Api.Input;
using Timeline.GraphQL;
using Timeline.Storage;
using Timeline.Text;

namespace Timeline.Api;

/// <summary>Behind <c>search.graphql</c>.</summary>
internal static class SearchResolvers
{
    /// <summary>How well a hit fits, as the schema says it; the ranks of <see cref="SearchHit"/> in words.</summary>
    private enum HitMatch
    {
        Exact = 0,
        Prefix = 1,
        Name = 2,
        Text = 3,
    }

    public static void Bind(SchemaBindings bind, Loaders loaders)
    {
        bind.Enum<HitKind>("HitKind");
        bind.Enum<HitMatch>("HitMatch");
        bind.Connection<SearchHit>("SearchHit");
        bind.Query(query => query.Batch<Connection<SearchHit>>("search", SearchAsync));
        bind.Type<SearchHit>("SearchHit", type =>
        {
            type.Field("kind", hit => hit.Kind);
            type.Field("match", hit => (HitMatch)hit.Rank);
            type.Load("item", hit => hit.Id, loaders.Things);
        });
    }

    private static ValueTask SearchAsync(FieldBatch<RootValue, Connection<SearchHit>> batch) =>
        batch.PagesAsync(Cursors.Hits, HitKey.Of, root => root, async (_, page) => [await FindAsync(batch, page)]);

    private static async Task<Slice<SearchHit>> FindAsync(FieldBatch<RootValue, Connection<SearchHit>> batch, Page<HitKey> page)
    {
        ValueList<string> words = SearchText.Words(batch.Arguments.Get<string>("text"));
        if (words.Count == 0)
        {
            return Slice<SearchHit>.Empty;
        }

        var query = new SearchQuery { Words = words, Kinds = (batch.Arguments.Get<HitKind[]?>("kinds") ?? []).Distinct().ToValueList(), Page = page };
        return await batch.Store().SearchAsync(query, batch.Cancellation);
    }
}
