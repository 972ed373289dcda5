using Timeline.Charts;
using Timeline.Sqlite.Access;
using Timeline.Storage;
using Timeline.Time;

namespace Timeline.Sqlite.Queries;

/// <summary>Counts events in bins: the rows of a covering index, one after the other, into the bins of their lists.</summary>
internal static class FindHistograms
{
    public static IReadOnlyList<EventHistogram> Answer(Session session, HistogramQuery query)
    {
        HistogramBuilder[] histograms = [.. query.Parents.Select(_ => new HistogramBuilder(query.Bins))];
        if (histograms.Length > 0)
        {
            EventFilter filter = query.Filter.Sharing(query.Bins.Span);
            ChartShape shape = ChartStatements.ShapeOf("list-bounds", FindEvents.ListOf(query.Parents[0]), filter);
            session.ForEach(
                ChartStatements.Text(shape),
                row => histograms[row.Number(0)].Add(
                    new Bounds(new TimePoint(row.Number(1)), new TimePoint(row.Number(2)), new TimePoint(row.Number(3)), new TimePoint(row.Number(4))),
                    row.Number(5) == 1),
                [
                    ("@parents", FindEvents.KeysOf(query.Parents)), ("@reach", LongEvents.ReachOf(filter.When)),
                    .. EventConditions.Values(filter),
                ]);
        }

        return [.. histograms.Select(histogram => histogram.Build())];
    }
}
