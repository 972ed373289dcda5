using Timeline.Charts;
using Timeline.Sqlite.Access;
using Timeline.Storage;

namespace Timeline.Sqlite.Queries;

/// <summary>Finds who or what has the most events: the lanes of charts, and the values of facets.</summary>
internal static class FindOwners
{
    public static LaneRanking Lanes(Session session, LaneQuery query)
    {
        EventFilter filter = query.Filter.Sharing(query.Span);
        var total = 0;
        List<LaneCount> lanes = session.Read(
            ChartStatements.Text(ChartStatements.ShapeOf("find-owners", OwnersOf(query.Kind), filter) with { IsBounded = true }),
            row =>
            {
                total = row.GetInt32(3);
                return new LaneCount(row.GetString(0), row.GetInt32(1));
            },
            // Without a row nobody would tell how many there are.
            Values(filter, Math.Max(query.Size, 1), query.Except));
        return new LaneRanking([.. lanes.Take(query.Size)], total);
    }

    /// <summary>The values of a facet that is a list of ids.</summary>
    public static IReadOnlyList<FacetCount> Facet(Session session, Facet facet, EventFilter filter, int size)
    {
        string owners = facet switch
        {
            Storage.Facet.Place => "owners-outer-place",
            Storage.Facet.Actor => "owners-actor",
            Storage.Facet.Topic => "owners-topic",
            _ => "",
        };
        ChartShape shape = ChartStatements.ShapeOf(facet == Storage.Facet.Publisher ? "find-publishers" : "find-owners", owners, filter);
        return session.Read(
            ChartStatements.Text(shape), row => new FacetCount(row.GetString(0), row.GetInt32(1), row.GetInt32(2)), Values(filter, size, []));
    }

    private static (string, object?)[] Values(EventFilter filter, int limit, IEnumerable<string> except) =>
    [
        ("@reach", LongEvents.ReachOf(filter.When) ?? long.MinValue), ("@limit", limit), ("@except", Json.Texts(except)),
        .. EventConditions.Values(filter),
    ];

    /// <summary>The file that joins the owners of a kind of lane with their events.</summary>
    private static string OwnersOf(LaneKind kind) => kind switch
    {
        LaneKind.Person => "owners-person",
        LaneKind.Organization => "owners-organization",
        LaneKind.Office => "owners-office",
        LaneKind.Country => "owners-country",
        LaneKind.Place => "owners-place",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
