namespace Timeline.Benchmarks.Graph.Questions;

/// <summary>The newest 20 events of all.</summary>
internal static class NewestOfAll
{
    public static GraphQuestion Question { get; } = new()
    {
        Name = "newest 20 of all",
        IsNewestFirst = true,
        Timeline =
            """
            { timeline(last: 20) { nodes {
              id title modality when { edtf }
              participants { actor { id name } } places { id name } articles { nodes { id title } }
            } } }
            """,
        Peer =
            """
            { events(limit: 20, sort: [{ date: DESC }, { id: DESC }]) {
              id title status date
              participants { id name } places { id name } articles { id title }
            } }
            """,
        Bare = (dataset, _) => BareText.OfList(
            $"""
            MATCH (e:Event)
            USING INDEX e:Event(sortKey)
            WHERE e.sortKey > $low AND e.sortKey < $high
            WITH e ORDER BY e.sortKey DESC LIMIT 20
            RETURN {BareText.Event}
            """,
            dataset),
    };
}
