using Timeline.Api.Paging;
using Timeline.GraphQL;
using Timeline.Places;
using Timeline.Storage;

namespace Timeline.Api;

/// <summary>Behind <c>place.graphql</c>.</summary>
internal static class PlaceResolvers
{
    public static void Bind(SchemaBindings bind, Loaders loaders)
    {
        bind.Enum<PlaceKind>("PlaceKind");
        bind.Directory("Place", loaders.Places);
        bind.Query(query =>
        {
            query.ById<PlaceId, Place>("place", (store, batch, ids) => store.LoadPlacesAsync(ids, batch.Cancellation));
            query.Directory<PlaceId>("places", Cursors.Places, arguments => new DirectoryQuery
            {
                Kind = EntryKind.Place,
                Words = ActorResolvers.Words(arguments),
                Page = ActorResolvers.FirstPage,
            });
        });
        bind.Type<Place>("Place", type =>
        {
            type.Field("id", place => place.Id.Value);
            type.Field("name", place => place.Name);
            type.Field("kind", place => place.Kind);
            type.LoadMany("within", place => place.Within, loaders.Places);
            type.Field("aliases", place => place.Aliases);
            type.Field("note", place => place.Note);
            type.Timeline("timeline", place => new EventsOf.ByPlace(place.Id));
        });
    }
}
