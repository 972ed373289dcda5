using Timeline.Actors;
using Timeline.Api.Paging;
using Timeline.Api.Input;
using Timeline.Api.Rows;
using Timeline.Connections;
using Timeline.GraphQL;
using Timeline.Storage;
using Timeline.Text;

namespace Timeline.Api;

/// <summary>Behind <c>actor.graphql</c>.</summary>
internal static class ActorResolvers
{
    public static void Bind(SchemaBindings bind, Loaders loaders)
    {
        bind.Enum<ActorKind>("ActorKind");
        bind.Abstract("Actor");
        bind.Directory("Actor", loaders.Actors);
        BindFields<PersonRow>(bind, "Person", loaders);
        BindFields<OrganizationRow>(bind, "Organization", loaders);
        BindFields<GroupRow>(bind, "Group", loaders);
        bind.Query(query =>
        {
            query.Batch<ActorRow>("actor", FindActorAsync);
            query.Directory<ActorId>("actors", Cursors.Actors, arguments => new DirectoryQuery
            {
                Kind = EntryKind.Actor,
                ActorKinds = (arguments.Get<ActorKind[]?>("kinds") ?? []).Distinct().ToValueList(),
                Words = Words(arguments),
                Page = FirstPage,
            });
        });
    }

    /// <summary>A page to be replaced by the one that was asked for.</summary>
    public static Page<NameKey> FirstPage { get; } = new() { Size = PageArguments.DefaultSize };

    /// <summary>The folded words of the argument <c>words</c>; empty where it was not given.</summary>
    public static ValueList<string> Words(Arguments arguments) => SearchText.Words(arguments.Get<string?>("words") ?? "");

    private static void BindFields<TRow>(SchemaBindings bind, string name, Loaders loaders) where TRow : ActorRow =>
        bind.Type<TRow>(name, type =>
        {
            type.Field("id", row => row.Actor.Id.Value);
            type.Field("name", row => row.Actor.Name);
            type.Field("kind", row => row.Actor.Kind);
            type.Field("aliases", row => row.Actor.Aliases);
            type.Field("description", row => row.Actor.Description);
            type.Field("wikidata", row => row.Actor.Wikidata);
            type.LoadMany("partOf", row => row.Actor.PartOf, loaders.Actors);
            type.Batch<Connection<Offices.Tenure>>("tenures", batch =>
                OfficeResolvers.FindTenuresAsync(batch, row => new TenuresOf.ByHolder(row.Actor.Id)));
            type.Timeline("timeline", row => new EventsOf.ByActor(row.Actor.Id));
            type.Batch<Connection<ContactRow>>("contacts", batch => ContactResolvers.FindAsync(batch, row => row.Actor.Id));
            type.Batch<Chain>("chainTo", batch => ContactResolvers.FindChainAsync(batch, row => row.Actor.Id));
        });

    private static async ValueTask FindActorAsync(FieldBatch<RootValue, ActorRow> batch)
    {
        (string? id, string? name) = (batch.Arguments.Get<string?>("id"), batch.Arguments.Get<string?>("name"));
        if ((id is null) == (name is null))
        {
            throw new GraphQLException(ErrorCodes.BadUserInput, "Give exactly one of \"id\" and \"name\".");
        }

        if (EntityId.TryParse(id ?? await IdOfAsync(batch, name ?? ""), out ActorId actor))
        {
            IReadOnlyDictionary<ActorId, Actor> found = await batch.Store().LoadActorsAsync([actor], batch.Cancellation);
            batch.Set(0, found.TryGetValue(actor, out Actor? row) ? ActorRow.Of(row) : null);
        }
    }

    private static async Task<string?> IdOfAsync(FieldBatch<RootValue, ActorRow> batch, string name)
    {
        IReadOnlyDictionary<string, IReadOnlyList<string>> bearers = await batch.Store().LoadNamesAsync([name], batch.Cancellation);
        string[] actors = [.. bearers.GetValueOrDefault(name, []).Where(id => EntityId.TryParse(id, out ActorId _))];
        return actors.Length <= 1
            ? actors.FirstOrDefault()
            : throw new GraphQLException(TimelineErrorCodes.AmbiguousName, $"\"{name}\" is the name of several actors: {string.Join(", ", actors)}; ask for one of them by \"id\".");
    }
}
