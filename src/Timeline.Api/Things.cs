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

/// <summary>Loads whatever an id names; its prefix says which kind of thing that is.</summary>
internal static class Things
{
    public static async Task<IReadOnlyDictionary<string, object>> LoadAsync(
        ITimelineStore store, IReadOnlyCollection<string> ids, Selection selection, CancellationToken cancellation)
    {
        var found = new Dictionary<string, object>(StringComparer.Ordinal);
        await AddAsync<ActorId, ActorRow>(async keys => Loaders.Rows(await store.LoadActorsAsync(keys, cancellation)));
        await AddAsync<OfficeId, Office>(keys => store.LoadOfficesAsync(keys, cancellation));
        await AddAsync<PlaceId, Place>(keys => store.LoadPlacesAsync(keys, cancellation));
        await AddAsync<TopicId, Topic>(keys => store.LoadTopicsAsync(keys, cancellation));
        await AddAsync<ArticleId, Article>(keys => store.LoadArticlesAsync(keys, selection.Selects("text"), cancellation));
        await AddAsync<EventId, Event>(keys => store.LoadEventsAsync(keys, EventSelection.Parts(selection), cancellation));
        await AddAsync<ClaimId, Claim>(keys => store.LoadClaimsAsync(keys, cancellation));
        return found;

        async Task AddAsync<TId, TRow>(Func<IReadOnlyCollection<TId>, Task<IReadOnlyDictionary<TId, TRow>>> load)
            where TId : struct, IEntityId<TId>
            where TRow : class
        {
            TId[] keys = [.. ids.Distinct(StringComparer.Ordinal).Where(id => EntityId.TryParse(id, out TId _)).Select(EntityId.Parse<TId>)];
            if (keys.Length == 0)
            {
                return;
            }

            foreach ((TId id, TRow row) in await load(keys))
            {
                found[id.Value] = row;
            }
        }
    }
}
