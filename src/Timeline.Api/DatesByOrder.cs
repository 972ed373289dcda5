using Timeline.Api.Rows;
using Timeline.Events;
using Timeline.Storage;
using Timeline.Time;
using Timeline.Time.Order;

namespace Timeline.Api;

/// <summary>
/// Narrows the dates of events by what is said of their order. The neighbourhoods of all events asked for are read
/// together, a step at a time; each date then follows from its own neighbourhood alone, so that it does not depend on
/// what else a request asks for.
/// </summary>
internal sealed class DatesByOrder
{
    private const int Steps = 3;

    /// <summary>The most relations of one event that are looked at.</summary>
    private const int RelationsOfEvent = 100;

    private static readonly ValueList<RelationKind> Ordering =
    [
        RelationKind.PartOf, RelationKind.Before, RelationKind.After, RelationKind.InResponseTo, RelationKind.SameAs, RelationKind.Causes,
    ];

    private readonly Dictionary<EventId, IReadOnlyList<EventRelation>> _relations = [];
    private IReadOnlyDictionary<EventId, Event> _events = new Dictionary<EventId, Event>();

    private DatesByOrder()
    {
    }

    /// <summary>The date of each event, in their order; null for one that is not there.</summary>
    public static async Task<IReadOnlyList<OrderedDateRow?>> FindAsync(
        ITimelineStore store, IReadOnlyList<EventId> events, CancellationToken cancellation)
    {
        var dates = new DatesByOrder();
        await dates.ReadAsync(store, events, cancellation);
        return [.. events.Select(dates.Date)];
    }

    private async Task ReadAsync(ITimelineStore store, IReadOnlyList<EventId> events, CancellationToken cancellation)
    {
        EventId[] frontier = [.. events];
        for (int step = 0; step < Steps && frontier.Length > 0; step++)
        {
            var query = new RelationQuery { Events = frontier, Kinds = Ordering, Page = new Page<RelationKey> { Size = RelationsOfEvent } };
            IReadOnlyList<Slice<EventRelation>> slices = await store.FindRelationsAsync(query, cancellation);
            foreach ((EventId of, Slice<EventRelation> slice) in frontier.Zip(slices))
            {
                _relations.Add(of, slice.Items);
            }

            frontier = [.. slices.SelectMany(slice => slice.Items).SelectMany(Ends).Distinct().Where(end => !_relations.ContainsKey(end))];
        }

        _events = await store.LoadEventsAsync([.. _relations.Keys, .. frontier], EventParts.None, cancellation);
    }

    private OrderedDateRow? Date(EventId of)
    {
        if (!_events.ContainsKey(of))
        {
            return null;
        }

        HashSet<EventRelation> relations = Neighbourhood(of);
        Dictionary<string, Bounds> claimed = relations.SelectMany(Ends).Append(of).Distinct()
            .Where(_events.ContainsKey).ToDictionary(id => id.Value, id => _events[id].Bounds);
        OrderedDates ordered = DateOrder.Tighten(claimed, relations.OrderBy(RelationKey.Of, InOrder).SelectMany(relation => relation.Constraints()));
        return new OrderedDateRow(
            ordered.Dates[of.Value], [.. ordered.Contradictions.Where(contradiction => contradiction.Events.Contains(of.Value))]);
    }

    private HashSet<EventRelation> Neighbourhood(EventId of)
    {
        var found = new HashSet<EventRelation>();
        var reached = new HashSet<EventId> { of };
        EventId[] frontier = [of];
        for (int step = 0; step < Steps; step++)
        {
            EventRelation[] relations = [.. frontier.SelectMany(end => _relations.GetValueOrDefault(end, []))];
            found.UnionWith(relations);
            frontier = [.. relations.SelectMany(Ends).Where(reached.Add)];
        }

        return found;
    }

    private static EventId[] Ends(EventRelation relation) => [relation.From, relation.To];

    /// <summary>The order of lists of relations, so that the same facts give the same reasons.</summary>
    private static Comparer<RelationKey> InOrder { get; } = Comparer<RelationKey>.Create((one, other) =>
        (one.Kind.CompareTo(other.Kind), one.From.CompareTo(other.From), one.To.CompareTo(other.To)) switch
        {
            (not 0 and var kind, _, _) => kind,
            (_, not 0 and var from, _) => from,
            (_, _, not 0 and var to) => to,
            _ => one.Claim.CompareTo(other.Claim),
        });
}
