using Timeline.Api.Paging;
using Timeline.Api.Input;
using Timeline.GraphQL;
using Timeline.Storage;

namespace Timeline.Api;

/// <summary>Behind <c>query.graphql</c>, and the shapes that the roots of other files share.</summary>
internal static class QueryResolvers
{
    public static void Bind(SchemaBindings bind)
    {
        bind.Abstract("Node");
        bind.Query(query =>
        {
            query.Batch<object>("node", NodeAsync);
            query.Batch<IReadOnlyList<object?>>("nodes", NodesAsync);
            query.Batch<StoreSummary>("summary", async batch => batch.Set(0, await batch.Store().SummarizeAsync(batch.Cancellation)));
        });
        bind.Type<PageInfo>("PageInfo", type =>
        {
            type.Field("hasNextPage", page => page.HasNextPage);
            type.Field("hasPreviousPage", page => page.HasPreviousPage);
            type.Field("startCursor", page => page.StartCursor);
            type.Field("endCursor", page => page.EndCursor);
        });
        bind.Type<StoreSummary>("Summary", type =>
        {
            type.Field("documents", summary => summary.Documents);
            type.Field("articles", summary => summary.Articles);
            type.Field("actors", summary => summary.Actors);
            type.Field("offices", summary => summary.Offices);
            type.Field("tenures", summary => summary.Tenures);
            type.Field("places", summary => summary.Places);
            type.Field("topics", summary => summary.Topics);
            type.Field("events", summary => summary.Events);
            type.Field("claims", summary => summary.Claims);
            type.Field("activeClaims", summary => summary.ActiveClaims);
        });
    }

    /// <summary>A root that gives one thing by the argument <c>id</c>; null where nothing bears it.</summary>
    public static void ById<TId, TRow>(
        this TypeBinding<RootValue> query, string name,
        Func<ITimelineStore, FieldBatch<RootValue, TRow>, IReadOnlyCollection<TId>, Task<IReadOnlyDictionary<TId, TRow>>> load)
        where TId : struct, IEntityId<TId>
        where TRow : class =>
        query.Batch<TRow>(name, async batch =>
        {
            if (EntityId.TryParse(batch.Arguments.Get<string>("id"), out TId id))
            {
                batch.Set(0, (await load(batch.Store(), batch, [id])).GetValueOrDefault(id));
            }
        });

    /// <summary>A root that lists names in alphabetical order.</summary>
    public static void Directory<TId>(
        this TypeBinding<RootValue> query, string name, CursorKind<NameKey> cursors, Func<Arguments, DirectoryQuery> ask)
        where TId : struct, IEntityId<TId> =>
        query.Batch<Connection<Named<TId>>>(name, batch => batch.PagesAsync(
            cursors,
            entry => NameKey.Of(entry.Entry),
            root => root,
            async (_, page) =>
            {
                Slice<DirectoryEntry> slice = await batch.Store().FindEntriesAsync(ask(batch.Arguments) with { Page = page }, batch.Cancellation);
                return [new Slice<Named<TId>>([.. slice.Items.Select(Named<TId>)], slice.HasMore, slice.Total)];
            }));

    private static Named<TId> Named<TId>(DirectoryEntry entry) where TId : struct, IEntityId<TId> =>
        new(TId.FromWellFormed(entry.Id), entry);

    private static async ValueTask NodeAsync(FieldBatch<RootValue, object> batch)
    {
        string id = batch.Arguments.Get<string>("id");
        batch.Set(0, (await Things.LoadAsync(batch.Store(), [id], batch.Selection, batch.Cancellation)).GetValueOrDefault(id));
    }

    private static async ValueTask NodesAsync(FieldBatch<RootValue, IReadOnlyList<object?>> batch)
    {
        IReadOnlyList<string> ids = ArgumentValues.Counted("ids", batch.Arguments.Get<string[]>("ids"));
        IReadOnlyDictionary<string, object> found = await Things.LoadAsync(batch.Store(), ids, batch.Selection, batch.Cancellation);
        batch.Set(0, [.. ids.Select(id => found.GetValueOrDefault(id))]);
    }
}
