using Timeline.Neo4j;
using Timeline.Neo4j.Graph;
using Timeline.Neo4j.Queries;

namespace Timeline.Benchmarks.Graph.Questions;

/// <summary>The first 50 events of a month in a country.</summary>
internal static class MonthOfCountry
{
    /// <summary>May and June 2014 begin, in seconds since 1970.</summary>
    private const long From = 1_398_902_400, To = 1_401_580_800;

    public static GraphQuestion Question { get; } = new()
    {
        Name = "50 of a month in a country",
        Timeline =
            """
            query($id: ID!) { place(id: $id) { timeline(during: "2014-05", first: 50) { nodes {
              id title modality when { edtf }
              participants { actor { id name } } places { id name } articles { nodes { id title } }
            } } } }
            """,
        Peer =
            """
            query($id: ID!) { events(
              where: { places: { some: { id: { eq: $id } } }, AND: [{ date: { gte: "2014-05-01" } }, { date: { lt: "2014-06-01" } }] }
              limit: 50, sort: [{ date: ASC }, { id: ASC }]
            ) {
              id title status date
              participants { id name } places { id name } articles { id title }
            } }
            """,
        Bare = Statement,
    };

    private static CypherStatement Statement(string dataset, string id)
    {
        var list = KeyRange.Of(new Dataset(dataset), id).First;
        return new Dataset(dataset).With(
            $"""
            MATCH (e)-[m:TOOK_PLACE_WITHIN]->()
            USING INDEX m:TOOK_PLACE_WITHIN(sortKey)
            WHERE m.sortKey > $low AND m.sortKey < $high
            WITH e, m ORDER BY m.sortKey LIMIT 50
            RETURN {BareText.Event}
            """,
            ("low", list + SortText.Of(From)), ("high", list + SortText.Of(To)));
    }
}
