using Timeline.Api.Paging;
using Timeline.Api.Input;
using Timeline.Events;
using Timeline.GraphQL;
using Timeline.Storage;

namespace Timeline.Api;

/// <summary>The lists of events, alike wherever they hang.</summary>
internal static class EventLists
{
    /// <summary>A list under the conditions of its arguments.</summary>
    public static void Timeline<TParent>(this TypeBinding<TParent> type, string name, Func<TParent, EventsOf> of) where TParent : class =>
        type.Batch<Connection<Event>>(name, batch => FindAsync(batch, of, FilterArguments.Read(batch.Arguments)));

    /// <summary>A list that is only paged.</summary>
    public static void Events<TParent>(this TypeBinding<TParent> type, string name, Func<TParent, EventsOf> of) where TParent : class =>
        type.Batch<Connection<Event>>(name, batch => FindAsync(batch, of, EventFilter.Any));

    /// <summary>One page of events for each parent, in one question.</summary>
    public static ValueTask FindAsync<TParent>(
        FieldBatch<TParent, Connection<Event>> batch, Func<TParent, EventsOf> of, EventFilter filter) where TParent : class =>
        batch.PagesAsync(Cursors.Events, happening => happening.SortKey, of, (parents, page) => batch.Store().FindEventsAsync(
            new EventQuery
            {
                Parents = parents,
                Filter = filter,
                Page = page,
                Parts = EventSelection.PartsOfPage(batch.Selection),
            },
            batch.Cancellation));
}
