namespace Timeline.Neo4j.Access;

/// <summary>Long lists are handed over in pieces, so that no statement's memory grows with a batch.</summary>
internal static class Chunks
{
    public const int Size = 2_000;
}
