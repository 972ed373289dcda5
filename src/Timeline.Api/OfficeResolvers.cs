using Timeline.Actors;
using Timeline.Api.Paging;
using Timeline.Api.Input;
using Timeline.Api.Rows;
using Timeline.GraphQL;
using Timeline.Offices;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Api;

/// <summary>Behind <c>office.graphql</c>.</summary>
internal static class OfficeResolvers
{
    public static void Bind(SchemaBindings bind, Loaders loaders)
    {
        bind.Directory("Office", loaders.Offices);
        bind.Connection<Tenure>("Tenure", hasCertainCount: true);
        bind.Query(query =>
        {
            query.ById<OfficeId, Office>("office", (store, batch, ids) => store.LoadOfficesAsync(ids, batch.Cancellation));
            query.Directory<OfficeId>("offices", Cursors.Offices, arguments => new DirectoryQuery
            {
                Kind = EntryKind.Office,
                Words = ActorResolvers.Words(arguments),
                Page = ActorResolvers.FirstPage,
            });
        });
        bind.Type<Office>("Office", type =>
        {
            type.Field("id", office => office.Id.Value);
            type.Field("title", office => office.Title);
            type.Load("organization", office => office.Organization, loaders.Actors);
            type.Field("aliases", office => office.Aliases);
            type.Batch<Connection<Tenure>>("tenures", batch => FindTenuresAsync(batch, office => new TenuresOf.InOffice(office.Id)));
            type.Batch<ActorRow>("holder", FindHolderAsync);
            type.Timeline("timeline", office => new EventsOf.ByOffice(office.Id));
        });
        bind.Type<Tenure>("Tenure", type =>
        {
            type.Load("office", tenure => tenure.Office, loaders.Offices);
            type.Load("holder", tenure => tenure.Holder, loaders.Actors);
            type.Field("during", tenure => tenure.During);
            type.Field("isActing", tenure => tenure.IsActing);
            type.Field("source", tenure => tenure.Source);
        });
    }

    /// <summary>One page of tenures for each parent, in one question.</summary>
    public static ValueTask FindTenuresAsync<TParent>(FieldBatch<TParent, Connection<Tenure>> batch, Func<TParent, TenuresOf> of)
        where TParent : class =>
        batch.PagesAsync(Cursors.Tenures, TenureKey.Of, of, (parents, page) => batch.Store().FindTenuresAsync(
            new TenureQuery { Parents = parents, On = On(batch.Arguments), Page = page },
            batch.Cancellation));

    private static ValueTask FindHolderAsync(FieldBatch<Office, ActorRow> batch)
    {
        // The list is not paged: more than a page of people who may have held an office at once is no answer anyway.
        TimeWindow? on = On(batch.Arguments);
        return batch.EachAsync(office => office.Id, async offices =>
        {
            var query = new TenureQuery
            {
                Parents = [.. offices.Select(id => new TenuresOf.InOffice(id))],
                On = on,
                Page = new Page<TenureKey> { Size = PageArguments.MaxSize },
            };
            IReadOnlyList<Slice<Tenure>> tenures = await batch.Store().FindTenuresAsync(query, batch.Cancellation);
            ActorId?[] holders = [.. tenures.Select(slice => OfficeHolder.Of(slice.Items, on ?? TimeWindow.Everything).Holder)];
            IReadOnlyDictionary<ActorId, Actor> actors =
                await batch.Store().LoadActorsAsync([.. holders.OfType<ActorId>().Distinct()], batch.Cancellation);
            return [.. holders.Select(holder => holder is { } id && actors.TryGetValue(id, out Actor? actor) ? ActorRow.Of(actor) : null)];
        });
    }

    private static TimeWindow? On(Arguments arguments) => ArgumentValues.Window("on", arguments.Get<Edtf?>("on"));
}
