using Timeline.Neo4j.Graph;
using Timeline.Time;

namespace Timeline.Neo4j.Queries;

/// <summary>Finds from when to when the events reach.</summary>
internal static class FindExtent
{
    public static async Task<TimeWindow?> AnswerAsync(ICypherTransport transport, Dataset dataset, CancellationToken cancellation)
    {
        IReadOnlyList<(long? First, long? Last)> rows = await transport.ReadAsync(
            dataset.Statement(
                "find-extent",
                ("first", dataset.Key(SortText.Of(TimeWindow.Calendar.From.Seconds))), ("last", dataset.Key(SortText.Of(TimeWindow.Calendar.To.Seconds + 1)))),
            (ref record) => (record.ReadInt64OrNull(), record.ReadInt64OrNull()), cancellation);
        return rows[0] is ({ } first, { } last) ? new TimeWindow(new TimePoint(first), new TimePoint(last)) : null;
    }
}
