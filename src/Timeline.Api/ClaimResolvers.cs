using Timeline.Api.Paging;
using Timeline.Api.Input;
using Timeline.Claims;
using Timeline.Events;
using Timeline.GraphQL;
using Timeline.Storage;

namespace Timeline.Api;

/// <summary>Behind <c>claim.graphql</c>.</summary>
internal static class ClaimResolvers
{
    public static void Bind(SchemaBindings bind, Loaders loaders)
    {
        bind.Enum<Modality>("Modality");
        bind.Enum<ClaimState>("ClaimState");
        bind.Enum<AttributionMedium>("AttributionMedium");
        bind.Enum<QuoteSupport>("QuoteSupport");
        bind.Connection<Claim>("Claim");
        bind.Query(query => query.ById<ClaimId, Claim>("claim", (store, batch, ids) => store.LoadClaimsAsync(ids, batch.Cancellation)));
        bind.Type<Claim>("Claim", type =>
        {
            BindRecord(type, loaders);
            BindContent(type, loaders);
        });
        BindParts(bind, loaders);
    }

    /// <summary>One page of claims for each parent, in one question.</summary>
    public static ValueTask FindAsync<TParent>(FieldBatch<TParent, Connection<Claim>> batch, Func<TParent, ClaimsOf> of)
        where TParent : class =>
        batch.PagesAsync(Cursors.Claims, ClaimKey.Of, of, (parents, page) => batch.Store().FindClaimsAsync(
            new ClaimQuery
            {
                Parents = parents,
                IncludesEnded = batch.Arguments.Has("includeEnded") && batch.Arguments.Get<bool>("includeEnded"),
                Page = page,
            },
            batch.Cancellation));

    private static void BindRecord(TypeBinding<Claim> type, Loaders loaders)
    {
        type.Field("id", claim => claim.Id.Value);
        type.Load("article", claim => claim.Article, loaders.Articles);
        type.Load("event", claim => claim.Event, loaders.Events);
        type.Field("label", claim => claim.Label);
        type.Field("position", claim => claim.Position);
        type.Field("status", claim => claim.Status);
        type.Field("knownFrom", claim => TimeResolvers.Moment(claim.KnownFrom));
        type.Field("recordedAt", claim => claim.RecordedAt);
    }

    private static void BindContent(TypeBinding<Claim> type, Loaders loaders)
    {
        type.Field("title", claim => claim.Content.Title);
        type.Field("kind", claim => claim.Content.Kind);
        type.Field("form", claim => claim.Content.Form);
        type.Field("modality", claim => claim.Content.Modality);
        type.Field("hedge", claim => claim.Content.Hedge);
        type.Field("when", claim => claim.Content.When);
        type.LoadMany("places", claim => claim.Content.Places, loaders.Places);
        type.Field("participants", claim => claim.Content.Participations);
        type.LoadMany("topics", claim => claim.Content.Topics, loaders.Topics);
        type.Field("counts", claim => claim.Content.Counts);
        type.Field("relations", claim => claim.Content.Relations);
        type.Field("attribution", claim => claim.Content.Attribution);
        type.Field("quotes", claim => claim.Content.Quotes);
        type.Field("note", claim => claim.Content.Note);
    }

    private static void BindParts(SchemaBindings bind, Loaders loaders)
    {
        bind.Type<StatedRelation>("StatedRelation", type =>
        {
            type.Field("kind", relation => relation.Kind);
            type.Load("event", relation => relation.Event, loaders.Events);
            type.Field("words", relation => relation.Words);
            type.Field("gap", relation => relation.Gap);
        });
        bind.Type<AttributionLink>("Attribution", type =>
        {
            type.Load("speaker", link => link.Speaker, loaders.Actors);
            type.Field("words", link => link.Words);
            type.Field("medium", link => link.Medium);
        });
        bind.Type<Quote>("Quote", type =>
        {
            type.Field("text", quote => quote.Text);
            type.Field("start", quote => quote.Span?.Start);
            type.Field("end", quote => quote.Span?.End);
            type.Field("supports", quote => quote.Supports);
        });
        bind.Type<ClaimStatus>("ClaimStatus", type =>
        {
            type.Field("state", status => status.State);
            type.Field("endedAt", status => status.EndedAt);
            type.Load("supersededBy", status => status.SupersededBy, loaders.Claims);
            type.Field("reason", status => status.Reason);
        });
    }
}
