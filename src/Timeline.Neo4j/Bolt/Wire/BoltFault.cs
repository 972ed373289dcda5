namespace Timeline.Neo4j.Bolt.Wire;

/// <summary>What is wrong with a connection, as far as those who might try again care.</summary>
internal enum BoltFault
{
    /// <summary>Nobody answers at the address.</summary>
    Unreachable,

    /// <summary>The connection was there and ended.</summary>
    Lost,

    /// <summary>The server is there and says nothing.</summary>
    Silent,

    /// <summary>The server is no Neo4j that this client can talk to, or does not let it in.</summary>
    Refused,
}
