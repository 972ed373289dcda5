using System.Runtime.CompilerServices;
using Timeline.Articles;
using Timeline.Events;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.App.Http.Exports;

/// <summary>Reads the events of an export page by page, so that its length does not matter to the memory of the server.</summary>
public sealed class EventPages(ITimelineStore store, EventFilter filter)
{
    private const int PageSize = 500;

    /// <summary>How many events there are.</summary>
    public async Task<int> CountAsync(CancellationToken cancellation)
    {
        var counted = await FindAsync(new Page<SortKey> { Size = 0, WantsTotal = true }, cancellation);
        return filter.Likelihood == Likelihood.Certain ? counted.Total?.Certain ?? 0 : counted.Total?.Possible ?? 0;
    }

    /// <summary>The events in the order of time. What is recorded meanwhile may be among them; nothing comes twice.</summary>
    public async IAsyncEnumerable<IReadOnlyList<ExportedEvent>> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        SortKey? from = null;
        bool hasMore;
        do
        {
            var page = await FindAsync(new Page<SortKey> { Size = PageSize, From = from }, cancellation);
            if (page.Items.Count > 0)
            {
                from = page.Items[^1].SortKey;
                yield return await NameAsync(page.Items, cancellation);
            }
            hasMore = page.HasMore;
        }
        while (hasMore);
    }

    private async Task<Slice<Event>> FindAsync(Page<SortKey> page, CancellationToken cancellation) =>
        (await store.FindEventsAsync(
            new EventQuery { Parents = [new EventsOf.Everything()], Filter = filter, Page = page, Parts = EventParts.All }, cancellation))[0];

    private async Task<IReadOnlyList<ExportedEvent>> NameAsync(IReadOnlyList<Event> events, CancellationToken cancellation)
    {
        var articles = await store.LoadArticlesAsync([.. events.SelectMany(found => found.Articles).Distinct()], withText: false, cancellation);
        var actors = await store.LoadActorsAsync(
            [.. events.SelectMany(found => found.Participations).Select(part => part.Actor).Concat(articles.Values.Select(article => article.Publisher).OfType<Actors.ActorId>()).Distinct()],
            cancellation);
        var places = await store.LoadPlacesAsync([.. events.SelectMany(found => found.Places).Distinct()], cancellation);
        var topics = await store.LoadTopicsAsync([.. events.SelectMany(found => found.Topics).Distinct()], cancellation);
        return
        [
            .. events.Select(found =>
            {
                Article[] telling = [.. Known(found.Articles, articles)];
                return new ExportedEvent(
                    found,
                    [.. Known(found.Places, places).Select(place => place.Name)],
                    [.. Known(found.Participations.Select(part => part.Actor).Distinct(), actors)],
                    [.. Known(found.Topics, topics).Select(topic => topic.Name)],
                    telling,
                    [.. Known(telling.Select(article => article.Publisher).OfType<Actors.ActorId>().Distinct(), actors).Select(publisher => publisher.Name)]);
            }),
        ];
    }

    private static IEnumerable<T> Known<TId, T>(IEnumerable<TId> ids, IReadOnlyDictionary<TId, T> found) where TId : notnull =>
        ids.Where(found.ContainsKey).Select(id => found[id]);
}
