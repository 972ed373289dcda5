namespace Timeline.Neo4j.Bolt;

/// <summary>Whether and how a connection is encrypted, as the scheme of its URI says.</summary>
public enum BoltTls
{
    /// <summary>Not encrypted: bolt, neo4j.</summary>
    None,

    /// <summary>Encrypted, the certificate verified against the system's authorities and the host's name: bolt+s, neo4j+s.</summary>
    Verified,

    /// <summary>Encrypted, any certificate taken, self-signed ones too: bolt+ssc, neo4j+ssc.</summary>
    AnyCertificate,
}
