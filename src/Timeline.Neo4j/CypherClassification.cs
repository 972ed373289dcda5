namespace Timeline.Neo4j;

/// <summary>Whose fault a failure is, by the second part of Neo4j's status codes.</summary>
public enum CypherClassification
{
    /// <summary>The statement or who sent it.</summary>
    ClientError,

    /// <summary>Nobody's: it may succeed when it is sent again.</summary>
    TransientError,

    /// <summary>The server, or a code of an unknown form.</summary>
    DatabaseError,
}
