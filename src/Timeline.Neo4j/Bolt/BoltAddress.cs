namespace Timeline.Neo4j.Bolt;

/// <summary>A host's name or number, and a port.</summary>
public readonly record struct BoltAddress(string Host, int Port)
{
    /// <returns>As in a URI.</returns>
    public override string ToString() => Host.Contains(':', StringComparison.Ordinal) ? $"[{Host}]:{Port}" : $"{Host}:{Port}";

    /// <summary>Reads host:port as a routing table writes it; without a port, Bolt's own.</summary>
    internal static BoltAddress Parse(string text)
    {
        const int DefaultPort = 7687;
        var colon = text.LastIndexOf(':');
        var isHostOnly = colon < 0 || text.EndsWith(']');
        var host = (isHostOnly ? text : text[..colon]).Trim('[', ']');
        return !isHostOnly && int.TryParse(text[(colon + 1)..], out var port) ? new(host, port) : new(host, DefaultPort);
    }
}
