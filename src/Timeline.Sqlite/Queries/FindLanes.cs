using Timeline.Charts;
using Timeline.Sqlite.Access;
using Timeline.Storage;

namespace Timeline.Sqlite.Queries;

/// <summary>Finds the lanes with the most events.</summary>
internal static class FindLanes
{
    public static LaneRanking Answer(Session session, LaneQuery query)
    {
        EventFilter filter = query.Filter.Sharing(query.Span);
        var total = 0;
        List<LaneCount> lanes = session.Read(
            ChartStatements.Text(ChartStatements.ShapeOf("find-lanes", OwnersOf(query.Kind), filter)),
            row =>
            {
                total = row.GetInt32(2);
                return new LaneCount(row.GetString(0), row.GetInt32(1));
            },
            [
                ("@except", Json.Texts(query.Except)), ("@reach", EventConditions.ReachOf(filter)),
                // Without a row nobody would tell how many there are.
                ("@limit", Math.Max(query.Size, 1)),
                .. EventConditions.Values(filter),
            ]);
        return new LaneRanking([.. lanes.Take(query.Size)], total);
    }

    /// <summary>The file that joins the owners of a kind of lane with their events.</summary>
    private static string OwnersOf(LaneKind kind) => kind switch
    {
        LaneKind.Person => "lanes-person",
        LaneKind.Organization => "lanes-organization",
        LaneKind.Office => "lanes-office",
        LaneKind.Country => "lanes-country",
        LaneKind.Place => "lanes-place",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
