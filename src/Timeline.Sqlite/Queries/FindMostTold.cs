using Timeline.Events;
using Timeline.Sqlite.Access;
using Timeline.Storage;

namespace Timeline.Sqlite.Queries;

/// <summary>Finds the events of a span that the most claims tell of.</summary>
internal static class FindMostTold
{
    public static MostTold Answer(Session session, MostToldQuery query)
    {
        EventFilter filter = query.Filter.Sharing(query.Span);
        List<(int Key, Event Event)> events = session.Read(
            ChartStatements.Text(ChartStatements.ShapeOf("find-most-told", "events-everything", filter, query.Parts)),
            row => (row.GetInt32(0), EventRows.Read(row)),
            [("@limit", query.Size), .. EventConditions.Values(filter)]);
        return new MostTold([.. events.Select(found => found.Event)], InLanes(session, query.Lanes, events));
    }

    private static IReadOnlyList<EventId>[] InLanes(Session session, ValueList<EventsOf> lanes, List<(int Key, Event Event)> events)
    {
        var ranks = new List<int>[lanes.Count];
        Dictionary<int, int> rankOf = events.Select((found, rank) => (found.Key, rank)).ToDictionary();
        foreach (IGrouping<string, int> list in Enumerable.Range(0, lanes.Count).GroupBy(lane => FindEvents.ListOf(lanes[lane])))
        {
            int[] places = [.. list];
            session.ForEach(
                ChartStatements.InLists(list.Key),
                row => (ranks[places[row.GetInt32(0)]] ??= []).Add(rankOf[row.GetInt32(1)]),
                ("@parents", FindEvents.KeysOf([.. places.Select(place => lanes[place])])), ("@events", Json.Numbers(rankOf.Keys)));
        }

        return [.. ranks.Select(inLane => (inLane ?? []).Order().Select(rank => events[rank].Event.Id).ToArray())];
    }
}
