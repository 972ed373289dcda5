using Timeline.Neo4j;
using Timeline.Neo4j.PackStream;

namespace Timeline.Benchmarks.Graph;

/// <summary>A question of a front end, as each server is asked it and as bare Cypher would put it.</summary>
internal sealed record GraphQuestion
{
    /// <summary>As in the report.</summary>
    public required string Name { get; init; }

    /// <summary>The query to Timeline; <c>$id</c> is its subject.</summary>
    public required string Timeline { get; init; }

    /// <summary>The same to @neo4j/graphql; null where it has no such question.</summary>
    public string? Peer { get; init; }

    /// <summary>Whether the events are asked for from the newest on: Timeline then gives the end of the list, in its order.</summary>
    public bool IsNewestFirst { get; init; }

    /// <summary>The one statement that has all that the answer needs, of Timeline's graph, for a dataset and a subject's id.</summary>
    public required Func<string, string, CypherStatement> Bare { get; init; }

    /// <summary>The ids that a record of the statement is about, in the order of the answer.</summary>
    public RecordReader<IReadOnlyList<string>> BareIds { get; init; } = static (ref record) => [record.ReadString()];

    /// <summary>Reads what a record holds, all of it.</summary>
    public IReadOnlyList<string> ReadBare(ref PackStreamReader record)
    {
        var ids = BareIds(ref record);
        while (!record.IsAtEnd)
            record.Skip();
        return ids;
    }
}
