using Timeline.Charts;
using Timeline.Neo4j.Graph;
using Timeline.Neo4j.PackStream;
using Timeline.Storage;

namespace Timeline.Neo4j.Queries;

/// <summary>Finds the lanes with the most events.</summary>
internal static class FindLanes
{
    public static async Task<LaneRanking> AnswerAsync(ICypherTransport transport, Dataset dataset, LaneQuery query, CancellationToken cancellation)
    {
        EventFilter filter = query.Filter.Sharing(query.Span);
        IReadOnlyList<LaneRanking> rankings = await transport.ReadAsync(
            dataset.With(
                ChartStatements.Text(ChartStatements.ShapeOf("find-lanes", EventList.Everything, filter, OwnersOf(query.Kind))),
                [
                    ("parents", new[] { KeyRange.Of(dataset).ToParent(TimeReach.Of(filter.When)) }), ("except", query.Except), ("limit", query.Size),
                    .. EventConditions.Values(filter),
                ]),
            Read, cancellation);
        return rankings[0];
    }

    /// <summary>The file that leads from events to their owners of a kind.</summary>
    public static string OwnersOf(LaneKind kind) => kind switch
    {
        LaneKind.Person => "lanes-person",
        LaneKind.Organization => "lanes-organization",
        LaneKind.Office => "lanes-office",
        LaneKind.Country => "lanes-country",
        LaneKind.Place => "lanes-place",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static LaneRanking Read(ref PackStreamReader record)
    {
        int total = record.ReadInt32();
        var lanes = new LaneCount[record.ReadListHeader()];
        for (int i = 0; i < lanes.Length; i++)
        {
            record.ReadListHeader();
            lanes[i] = new LaneCount(record.ReadString(), record.ReadInt32());
        }

        return new LaneRanking(lanes, total);
    }
}
