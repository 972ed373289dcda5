using Timeline.Api.Input;
using Timeline.Api.Rows;
using Timeline.Charts;
using Timeline.Events;
using Timeline.GraphQL;
using Timeline.Storage;

namespace Timeline.Api;

/// <summary>Behind <c>chart.graphql</c>.</summary>
internal static class ChartResolvers
{
    private const int MaxEvents = 1000;

    public static void Bind(SchemaBindings bind)
    {
        bind.Enum<LaneKind>("LaneKind");
        bind.Query(query => query.Batch<ChartRow>("chart", DrawAsync));
        bind.Type<ChartRow>("Chart", type =>
        {
            type.Field("from", chart => chart.From);
            type.Field("to", chart => chart.To);
            type.Field("binSeconds", chart => chart.Bins.Seconds);
            type.Field("lanes", chart => chart.Lanes);
            type.Field("laneCount", chart => chart.LaneCount);
            type.Field("bins", chart => chart.Events);
            type.Field("totalCount", chart => chart.Events?.Total);
            type.Field("certainCount", chart => chart.Events?.CertainTotal);
            type.Field("undatedCount", chart => chart.Events?.Undated);
            type.Batch<IReadOnlyList<Event>>("events", FindEventsAsync);
        });
        bind.Type<EventHistogram>("BinCounts", type =>
        {
            type.Field("possible", histogram => histogram.Possible);
            type.Field("certain", histogram => histogram.Certain);
        });
        bind.Type<LaneRow>("Lane", type =>
        {
            type.Field("id", lane => lane.Id);
            type.Field("name", lane => lane.Name);
            type.Field("item", lane => lane.Item);
            type.Field("eventCount", lane => lane.Events?.Total);
            type.Field("certainCount", lane => lane.Events?.CertainTotal);
            type.Field("undatedCount", lane => lane.Events?.Undated);
            type.Field("bins", lane => lane.Events);
            type.Batch<IReadOnlyList<string>>("eventIds", FindEventIdsAsync);
        });
    }

    private static async ValueTask DrawAsync(FieldBatch<RootValue, ChartRow> batch)
    {
        ChartArguments asked = ChartArguments.Read(batch.Arguments);
        var request = TimelineRequest.Of(batch.State);
        if (await asked.PartAsync(request, batch.Cancellation) is not { } bins)
        {
            return;
        }

        bool countsAll = SelectsCounts(batch.Selection);
        var chart = new ChartRow(bins, asked.Filter, asked.LanesBy)
        {
            Events = countsAll ? await request.Counts.OfAsync(bins, asked.Filter, batch.Cancellation) : null,
            TellsLanesOfEvents = batch.Selection.Selects("lanes", "eventIds"),
        };
        await AddLanesAsync(batch, chart, asked);
        batch.Set(0, chart);
    }

    private static async Task AddLanesAsync(FieldBatch<RootValue, ChartRow> batch, ChartRow chart, ChartArguments asked)
    {
        Selection? ofLane = batch.Selection.Child("lanes");
        if (ofLane is null && !batch.Selection.Selects("laneCount"))
        {
            return;
        }

        LaneRanking ranking = await batch.Store().FindLanesAsync(
            new LaneQuery
            {
                Kind = asked.LanesBy,
                Span = chart.Bins.Span,
                Filter = asked.Filter,
                Except = [.. asked.Pinned, .. asked.Hidden],
                Size = ofLane is null ? 0 : asked.Lanes,
            },
            batch.Cancellation);
        string[] ids = [.. asked.Pinned, .. ranking.Lanes.Select(lane => lane.Id)];
        IReadOnlyDictionary<string, object> items = await Things.LoadAsync(batch.Store(), ids, batch.Selection, batch.Cancellation);
        chart.Lanes =
        [
            .. ids.Where(items.ContainsKey).Select((id, position) => new LaneRow(chart, position, id, items[id], LaneEvents(id, asked.LanesBy))),
        ];
        chart.LaneCount = asked.Pinned.Count(items.ContainsKey) + ranking.Total;
        if (ofLane is not null && SelectsCounts(ofLane))
        {
            await CountLanesAsync(batch, chart);
        }
    }

    /// <summary>Pinned lanes may be of another kind; lanes of one kind are counted together.</summary>
    private static async Task CountLanesAsync(FieldBatch<RootValue, ChartRow> batch, ChartRow chart)
    {
        foreach (LaneRow[] lanes in chart.Lanes.GroupBy(lane => lane.Of.GetType()).Select(lanes => lanes.ToArray()))
        {
            IReadOnlyList<EventHistogram> histograms =
                await CountAsync(batch.Store(), chart.Bins, chart.Filter, [.. lanes.Select(lane => lane.Of)], batch.Cancellation);
            for (int i = 0; i < lanes.Length; i++)
            {
                lanes[i].Events = histograms[i];
            }
        }
    }

    private static Task<IReadOnlyList<EventHistogram>> CountAsync(
        ITimelineStore store, TimeBins bins, EventFilter filter, IReadOnlyList<EventsOf> of, CancellationToken cancellation) =>
        store.FindHistogramsAsync(new HistogramQuery { Parents = of, Filter = filter, Bins = bins }, cancellation);

    private static async ValueTask FindEventsAsync(FieldBatch<ChartRow, IReadOnlyList<Event>> batch)
    {
        int first = First(batch.Arguments);
        for (int i = 0; i < batch.Count; i++)
        {
            batch.Set(i, (await batch[i].MostToldAsync(first, EventSelection.Parts(batch.Selection), batch.Store(), batch.Cancellation)).Events);
        }
    }

    private static async ValueTask FindEventIdsAsync(FieldBatch<LaneRow, IReadOnlyList<string>> batch)
    {
        int first = First(batch.Arguments);
        for (int i = 0; i < batch.Count; i++)
        {
            MostTold found = await batch[i].Chart.MostToldAsync(first, batch.Store(), batch.Cancellation);
            batch.Set(i, [.. found.InLanes[batch[i].Position].Select(id => id.Value)]);
        }
    }

    private static bool SelectsCounts(Selection selection) =>
        selection.Selects("bins") || selection.Selects("eventCount") || selection.Selects("totalCount")
        || selection.Selects("certainCount") || selection.Selects("undatedCount");

    private static int First(Arguments arguments) => ArgumentValues.Between("first", arguments.Get<int>("first"), 0, MaxEvents);

    private static EventsOf LaneEvents(string id, LaneKind kind) =>
        Lanes.EventsOf(id, kind) ?? throw new InvalidOperationException($"{id} has no lane.");
}
