namespace Timeline.Benchmarks.Graph.Questions;

/// <summary>The newest 20 events of an actor, with who took part, where, and which articles tell.</summary>
internal static class NewestOfActor
{
    public static GraphQuestion Question { get; } = new()
    {
        Name = "newest 20 of an actor",
        IsNewestFirst = true,
        Timeline =
            """
            query($id: ID!) { actor(id: $id) { id name timeline(last: 20) { nodes {
              id title modality when { edtf }
              participants { actor { id name } } places { id name } articles { nodes { id title } }
            } } } }
            """,
        Peer =
            """
            query($id: ID!) { actors(where: { id: { eq: $id } }) { id name events(limit: 20, sort: [{ date: DESC }, { id: DESC }]) {
              id title status date
              participants { id name } places { id name } articles { id title }
            } } }
            """,
        Bare = (dataset, id) => BareText.OfList(
            $"""
            MATCH ()-[m:PARTICIPATED_IN]->(e)
            USING INDEX m:PARTICIPATED_IN(sortKey)
            WHERE m.sortKey > $low AND m.sortKey < $high
            WITH e, m ORDER BY m.sortKey DESC LIMIT 20
            RETURN {BareText.Event}
            """,
            dataset, id),
    };
}
