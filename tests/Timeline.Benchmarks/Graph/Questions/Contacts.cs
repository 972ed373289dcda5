using Timeline.Claims;
using Timeline.Neo4j;
using Timeline.Neo4j.Graph;
using Timeline.Neo4j.Queries;

namespace Timeline.Benchmarks.Graph.Questions;

/// <summary>Whom an actor met most often: the first 20 with their counts, and when they first and last met. The peer has no such question.</summary>
internal static class Contacts
{
    public static GraphQuestion Question { get; } = new()
    {
        Name = "20 contacts with counts",
        Timeline =
            """
            query($id: ID!) { contacts(of: $id, first: 20) { nodes {
              with { id name } certain possible first { id when { edtf } } last { id when { edtf } }
            } } }
            """,
        Bare = Statement,
    };

    private static CypherStatement Statement(string dataset, string id)
    {
        var list = KeyRange.Of(new Dataset(dataset), id);
        return new Dataset(dataset).With(
            """
            MATCH ()-[m:PARTICIPATED_IN]->(e)
            USING INDEX m:PARTICIPATED_IN(contactKey)
            WHERE m.contactKey > $low AND m.contactKey < $high
              AND m.contact IN $contacts AND e.modality IN ['ACTUAL', 'ALLEGED']
            WITH m, e, e.modality = 'ACTUAL' AND m.contact % 2 = 1 AS isCertain
            MATCH (e)<-[party:PARTICIPATED_IN]-(other)
            WHERE party.contact IN $contacts AND party <> m
            WITH other, count(CASE WHEN isCertain AND party.contact % 2 = 1 THEN 1 END) AS certain, count(*) AS possible,
              min(m.contactKey) AS first, max(m.contactKey) AS last
            ORDER BY certain DESC, possible DESC, other.id
            LIMIT 20
            RETURN other.id, other.name, certain, possible, first, last
            """,
            ("low", list.First), ("high", list.Last), ("contacts", ContactBits.MakingContact([Modality.Actual, Modality.Alleged])));
    }
}
