using Timeline.Actors;
using Timeline.Api.Input;
using Timeline.Api.Rows;
using Timeline.Claims;
using Timeline.Events;
using Timeline.GraphQL;
using Timeline.Places;
using Timeline.Storage;
using Timeline.Time;
using Timeline.Topics;

namespace Timeline.Api;

/// <summary>Behind <c>facet.graphql</c>.</summary>
internal static class FacetResolvers
{
    private const int MaxValues = 100;

    /// <summary>The facets by the fields that show them.</summary>
    private static readonly (string Field, Facet Facet)[] Fields =
    [
        ("kinds", Facet.Kind), ("forms", Facet.Form), ("modalities", Facet.Modality), ("precisions", Facet.Precision),
        ("publishers", Facet.Publisher), ("places", Facet.Place), ("actors", Facet.Actor), ("topics", Facet.Topic),
    ];

    public static void Bind(SchemaBindings bind, Loaders loaders)
    {
        bind.Query(query => query.Batch<FacetsRow>("facets", CountAsync));
        bind.Type<FacetsRow>("Facets", type =>
        {
            type.Field("kinds", facets => facets.Members<EventKind>(Facet.Kind));
            type.Field("forms", facets => facets.Members<EventForm>(Facet.Form));
            type.Field("modalities", facets => facets.Members<Modality>(Facet.Modality));
            type.Field("precisions", facets => facets.Members<Precision>(Facet.Precision));
            type.Field("publishers", facets => facets.Ids<ActorId>(Facet.Publisher));
            type.Field("places", facets => facets.Ids<PlaceId>(Facet.Place));
            type.Field("actors", facets => facets.Ids<ActorId>(Facet.Actor));
            type.Field("topics", facets => facets.Ids<TopicId>(Facet.Topic));
        });
        BindMember<EventKind>(bind, "KindCount");
        BindMember<EventForm>(bind, "FormCount");
        BindMember<Modality>(bind, "ModalityCount");
        BindMember<Precision>(bind, "PrecisionCount");
        BindId(bind, "ActorCount", loaders.Actors);
        BindId(bind, "PlaceCount", loaders.Places);
        BindId(bind, "TopicCount", loaders.Topics);
    }

    private static void BindMember<TMember>(SchemaBindings bind, string name) where TMember : struct, Enum =>
        bind.Type<MemberCount<TMember>>(name, type =>
        {
            type.Field("value", counted => counted.Value);
            BindCounts(type);
        });

    private static void BindId<TId, TRow>(SchemaBindings bind, string name, Loader<TId, TRow> loader) where TId : struct, IEntityId<TId> =>
        bind.Type<IdCount<TId>>(name, type =>
        {
            type.Load("value", counted => counted.Value, loader);
            BindCounts(type);
        });

    private static void BindCounts<TCount>(TypeBinding<TCount> type) where TCount : ValueCount
    {
        type.Field("count", counted => counted.Count.Events);
        type.Field("certainCount", counted => counted.Count.Certain);
    }

    private static async ValueTask CountAsync(FieldBatch<RootValue, FacetsRow> batch)
    {
        var query = new FacetQuery
        {
            Facets = Fields.Where(field => batch.Selection.Selects(field.Field)).Select(field => field.Facet).ToValueList(),
            Filter = FilterArguments.Read(batch.Arguments),
            Size = ArgumentValues.Between("first", batch.Arguments.Get<int>("first"), 0, MaxValues),
        };
        IReadOnlyList<IReadOnlyList<FacetCount>> counts =
            query.Facets.Count == 0 ? [] : await batch.Store().FindFacetsAsync(query, batch.Cancellation);
        batch.Set(0, new FacetsRow(query.Facets.Zip(counts).ToDictionary(pair => pair.First, pair => pair.Second)));
    }
}
