using Timeline.Charts;
using Timeline.Neo4j.Graph;
using Timeline.Neo4j.PackStream;
using Timeline.Storage;

namespace Timeline.Neo4j.Queries;

/// <summary>Counts events in bins: the server tells how many stand in the same ones.</summary>
internal static class FindHistograms
{
    public static async Task<IReadOnlyList<EventHistogram>> AnswerAsync(
        ICypherTransport transport, Dataset dataset, HistogramQuery query, CancellationToken cancellation)
    {
        HistogramBuilder[] histograms = [.. query.Parents.Select(_ => new HistogramBuilder(query.Bins))];
        if (histograms.Length == 0)
        {
            return [];
        }

        EventFilter filter = query.Filter.Sharing(query.Bins.Span);
        var time = TimeReach.Of(filter.When);
        ChartShape shape = ChartStatements.ShapeOf("count-in-bins", FindEvents.ListOf(query.Parents[0]), filter);
        Dictionary<string, object?>[] parents = [.. query.Parents.Select(parent => FindEvents.ParentOf(dataset, parent, list => list.ToParent(time)))];
        for (int number = 0; number < parents.Length; number++)
        {
            parents[number]["number"] = number;
        }

        IReadOnlyList<BinCount> counts = await transport.ReadAsync(
            dataset.With(ChartStatements.Text(shape),
            [
                ("parents", parents), ("bins", query.Bins.Count), ("length", query.Bins.Span.To.Seconds - query.Bins.Span.From.Seconds + 1),
                .. EventConditions.Values(filter),
            ]),
            Read, cancellation);
        foreach (BinCount count in counts)
        {
            count.AddTo(histograms[count.Parent]);
        }

        return [.. histograms.Select(histogram => histogram.Build())];
    }

    private static BinCount Read(ref PackStreamReader record) => new(
        record.ReadInt32(), record.ReadBoolean(), record.ReadBoolean(),
        new BinSpan(record.ReadInt32(), record.ReadInt32(), record.ReadInt32(), record.ReadInt32()),
        record.ReadInt32());

    private readonly record struct BinCount(int Parent, bool IsUndated, bool IsCertain, BinSpan Span, int Count)
    {
        public void AddTo(HistogramBuilder histogram)
        {
            if (IsUndated)
            {
                histogram.AddUndated(Count);
            }
            else
            {
                histogram.Add(Span, IsCertain, Count);
            }
        }
    }
}
