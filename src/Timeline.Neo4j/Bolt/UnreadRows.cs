using Timeline.Neo4j.PackStream;

namespace Timeline.Neo4j.Bolt;

/// <summary>A statement whose records do not matter. They are pulled all the same: a lazy statement does its work for them.</summary>
internal sealed class UnreadRows(CypherStatement statement) : CypherRead(statement)
{
    internal override void Begin()
    {
    }

    internal override void Add(ref PackStreamReader record)
    {
    }

    internal override void Complete()
    {
    }
}
