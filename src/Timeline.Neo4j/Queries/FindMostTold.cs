using Timeline.Events;
using Timeline.Neo4j.Graph;
using Timeline.Storage;

namespace Timeline.Neo4j.Queries;

/// <summary>Finds the events of a span that the most claims tell of.</summary>
internal static class FindMostTold
{
    public static async Task<MostTold> AnswerAsync(ICypherTransport transport, Dataset dataset, MostToldQuery query, CancellationToken cancellation)
    {
        EventFilter filter = query.Filter.Sharing(query.Span);
        KeyRange all = KeyRange.Of(dataset);
        RecordReader<Event> read = EventRecords.Reader(query.Parts);
        IReadOnlyList<(string Place, Event Event)> events = await transport.ReadAsync(
            dataset.With(
                ChartStatements.Text(ChartStatements.ShapeOf("find-most-told", EventList.Everything, filter, columns: EventRecords.Columns(query.Parts))),
                [("first", all.First), ("last", all.Last), ("limit", query.Size), .. EventConditions.Values(filter)]),
            (ref record) => (record.ReadString(), read(ref record)), cancellation);
        IReadOnlyList<EventId>[] inLanes = await InLanesAsync(transport, dataset, query.Lanes, events, cancellation);
        return new MostTold([.. events.Select(found => found.Event)], inLanes);
    }

    private static async Task<IReadOnlyList<EventId>[]> InLanesAsync(
        ICypherTransport transport, Dataset dataset, ValueList<EventsOf> lanes, IReadOnlyList<(string Place, Event Event)> events, CancellationToken cancellation)
    {
        CypherRead<int>[] reads =
        [
            .. Enumerable.Range(0, lanes.Count).GroupBy(lane => FindEvents.ListOf(lanes[lane])).Select(list => new CypherRead<int>(
                dataset.With(ChartStatements.InLists(list.Key), [("parents", ParentsOf(dataset, lanes, list, events))]), (ref record) => record.ReadInt32())),
        ];
        if (reads.Length > 0 && events.Count > 0)
        {
            await transport.ReadAllAsync(reads, cancellation);
        }
        else
        {
            reads = [];
        }

        ILookup<int, int> found = reads.SelectMany(read => read.Rows).ToLookup(number => number / events.Count, number => number % events.Count);
        return [.. lanes.Select((_, lane) => found[lane].Order().Select(rank => events[rank].Event.Id).ToArray())];
    }

    /// <summary>Each event in each lane, numbered by lane and rank.</summary>
    private static Dictionary<string, object?>[] ParentsOf(
        Dataset dataset, ValueList<EventsOf> lanes, IEnumerable<int> wanted, IReadOnlyList<(string Place, Event Event)> events) =>
    [
        .. from lane in wanted
           from rank in Enumerable.Range(0, events.Count)
           select new Dictionary<string, object?>(FindEvents.ParentOf(dataset, lanes[lane], list => list.Around(events[rank].Place).ToParent()))
           {
               ["event"] = events[rank].Event.Id.Value,
               ["number"] = (lane * events.Count) + rank,
           },
    ];
}
