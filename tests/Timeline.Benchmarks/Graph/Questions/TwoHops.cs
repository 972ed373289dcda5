using Timeline.Neo4j.Access;

namespace Timeline.Benchmarks.Graph.Questions;

/// <summary>The newest 20 events of an actor, and of each who took part in them the newest 5.</summary>
internal static class TwoHops
{
    public static GraphQuestion Question { get; } = new()
    {
        Name = "two hops",
        IsNewestFirst = true,
        Timeline =
            """
            query($id: ID!) { actor(id: $id) { id timeline(last: 20) { nodes {
              id when { edtf }
              participants { actor { id name timeline(last: 5) { nodes { id title when { edtf } } } } }
            } } } }
            """,
        Peer =
            """
            query($id: ID!) { actors(where: { id: { eq: $id } }) { id events(limit: 20, sort: [{ date: DESC }, { id: DESC }]) {
              id date
              participants { id name events(limit: 5, sort: [{ date: DESC }, { id: DESC }]) { id title date } }
            } } }
            """,
        // Everybody is looked up once, however many of the events they share.
        Bare = (dataset, id) => BareText.OfList(
            """
            MATCH ()-[m:PARTICIPATED_IN]->(e)
            USING INDEX m:PARTICIPATED_IN(sortKey)
            WHERE m.sortKey > $low AND m.sortKey < $high
            WITH e, m ORDER BY m.sortKey DESC LIMIT 20
            WITH collect(e) AS events
            CALL (events) {
              UNWIND events AS e
              MATCH (e)<-[:PARTICIPATED_IN]-(a)
              WITH DISTINCT a
              CALL (a) {
                MATCH ()-[n:PARTICIPATED_IN]->(f)
                USING INDEX n:PARTICIPATED_IN(sortKey)
                WHERE n.sortKey > $dataset + '\t' + a.id + '\t' AND n.sortKey < $dataset + '\t' + a.id + '\n'
                WITH f, n ORDER BY n.sortKey DESC LIMIT 5
                RETURN collect([f.id, f.title, f.edtf]) AS newest
              }
              RETURN collect([a.id, a.name, newest]) AS contacts
            }
            RETURN [e IN events | e.id], [e IN events | [e.edtf, [(e)<-[:PARTICIPATED_IN]-(a) | a.id]]], contacts
            """,
            dataset, id),
        BareIds = static (ref record) => record.ReadTexts(id => id),
    };
}
