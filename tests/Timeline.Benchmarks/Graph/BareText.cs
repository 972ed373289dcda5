using Timeline.Neo4j;
using Timeline.Neo4j.Graph;
using Timeline.Neo4j.Queries;

namespace Timeline.Benchmarks.Graph;

/// <summary>Pieces of the bare statements.</summary>
internal static class BareText
{
    /// <summary>What a front end shows of an event e, in columns; the parts are gathered from the graph itself.</summary>
    public const string Event =
        """
        e.id, e.title, e.modality, e.edtf,
          [(e)<-[:PARTICIPATED_IN]-(a) | [a.id, a.name]],
          [(e)-[:TOOK_PLACE_IN]->(p) | [p.id, p.name]],
          [(e)<-[:REPORTS_ON]-(t) | [t.id, t.title]]
        """;

    /// <summary>A statement about the list of an owner, or of the whole dataset: it is between <c>$low</c> and <c>$high</c>.</summary>
    public static CypherStatement OfList(string text, string dataset, params ReadOnlySpan<string> owner)
    {
        var list = KeyRange.Of(new Dataset(dataset), owner);
        return new Dataset(dataset).With(text, ("low", list.First), ("high", list.Last));
    }
}
