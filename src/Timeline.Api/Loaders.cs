using Timeline.Actors;
using Timeline.Api.Input;
using Timeline.Api.Rows;
using Timeline.Articles;
using Timeline.Claims;
using Timeline.Events;
using Timeline.GraphQL;
using Timeline.Offices;
using Timeline.Places;
using Timeline.Storage;
using Timeline.Topics;

namespace Timeline.Api;

/// <summary>One loader for each thing with an id. Fields that share one are answered by one call of the store.</summary>
internal sealed class Loaders
{
    public Loader<ActorId, ActorRow> Actors { get; } = Loader<ActorId, ActorRow>("actors",
        async (store, batch) => Rows(await store.LoadActorsAsync(batch.Keys, batch.Cancellation)));

    public Loader<OfficeId, Office> Offices { get; } = Loader<OfficeId, Office>("offices",
        (store, batch) => store.LoadOfficesAsync(batch.Keys, batch.Cancellation));

    public Loader<PlaceId, Place> Places { get; } = Loader<PlaceId, Place>("places",
        (store, batch) => store.LoadPlacesAsync(batch.Keys, batch.Cancellation));

    public Loader<TopicId, Topic> Topics { get; } = Loader<TopicId, Topic>("topics",
        (store, batch) => store.LoadTopicsAsync(batch.Keys, batch.Cancellation));

    public Loader<ArticleId, Article> Articles { get; } = Loader<ArticleId, Article>("articles",
        (store, batch) => store.LoadArticlesAsync(batch.Keys, batch.Selection.Selects("text"), batch.Cancellation));

    public Loader<EventId, Event> Events { get; } = Loader<EventId, Event>("events",
        (store, batch) => store.LoadEventsAsync(batch.Keys, EventSelection.Parts(batch.Selection), batch.Cancellation));

    public Loader<ClaimId, Claim> Claims { get; } = Loader<ClaimId, Claim>("claims",
        (store, batch) => store.LoadClaimsAsync(batch.Keys, batch.Cancellation));

    /// <summary>Anything at all: one call of the store for each kind of thing among the ids.</summary>
    public Loader<string, object> Things { get; } = Loader<string, object>("things",
        (store, batch) => Api.Things.LoadAsync(store, batch.Keys, batch.Selection, batch.Cancellation));

    public static IReadOnlyDictionary<ActorId, ActorRow> Rows(IReadOnlyDictionary<ActorId, Actor> actors) =>
        actors.ToDictionary(pair => pair.Key, pair => ActorRow.Of(pair.Value));

    private static Loader<TKey, TRow> Loader<TKey, TRow>(
        string name, Func<ITimelineStore, LoadBatch<TKey, TRow>, Task<IReadOnlyDictionary<TKey, TRow>>> load)
        where TKey : notnull =>
        new(name, async batch =>
        {
            IReadOnlyDictionary<TKey, TRow> rows = await load(TimelineRequest.Of(batch.State).Store, batch);
            for (int i = 0; i < batch.Keys.Count; i++)
            {
                batch.Set(i, rows.GetValueOrDefault(batch.Keys[i]));
            }
        });
}
