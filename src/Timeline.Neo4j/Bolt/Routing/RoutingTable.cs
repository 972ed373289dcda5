using Timeline.Neo4j.PackStream;

namespace Timeline.Neo4j.Bolt.Routing;

/// <summary>Which servers of a cluster do what, as one of them says (Bolt, "ROUTE").</summary>
internal sealed record RoutingTable
{
    public IReadOnlyList<BoltAddress> Routers { get; init; } = [];

    public IReadOnlyList<BoltAddress> Readers { get; init; } = [];

    public IReadOnlyList<BoltAddress> Writers { get; init; } = [];

    /// <summary>How long the table holds.</summary>
    public TimeSpan TimeToLive { get; init; }

    /// <summary>A cluster that elects its writer has none for a while; without readers or routers, a table is of no use.</summary>
    public bool IsUsable => Routers.Count > 0 && Readers.Count > 0;

    /// <summary>The metadata of a ROUTE's SUCCESS: a dictionary with the entry rt.</summary>
    public static RoutingTable Read(ref PackStreamReader metadata)
    {
        var table = new RoutingTable();
        for (var left = metadata.ReadMapHeader(); left > 0; left--)
        {
            if (metadata.ReadUtf8().SequenceEqual("rt"u8))
                table = ReadTable(ref metadata);
            else
                metadata.Skip();
        }
        return table;
    }

    /// <summary>The table without a server that turned out to be away, or to do something else now.</summary>
    public RoutingTable Without(BoltAddress address, bool onlyAsWriter) => this with
    {
        Routers = onlyAsWriter ? Routers : [.. Routers.Where(other => other != address)],
        Readers = onlyAsWriter ? Readers : [.. Readers.Where(other => other != address)],
        Writers = [.. Writers.Where(other => other != address)],
    };

    private static RoutingTable ReadTable(ref PackStreamReader metadata)
    {
        var table = new RoutingTable();
        for (var left = metadata.ReadMapHeader(); left > 0; left--)
        {
            var key = metadata.ReadUtf8();
            if (key.SequenceEqual("ttl"u8))
                table = table with { TimeToLive = TimeSpan.FromSeconds(Math.Clamp(metadata.ReadInt64(), 0, 24 * 3600)) };
            else if (key.SequenceEqual("servers"u8))
                for (var servers = metadata.ReadListHeader(); servers > 0; servers--)
                    table = table.With(ReadServers(ref metadata));
            else
                metadata.Skip();
        }
        return table;
    }

    private static (string Role, List<BoltAddress> Addresses) ReadServers(ref PackStreamReader metadata)
    {
        var role = "";
        var addresses = new List<BoltAddress>();
        for (var left = metadata.ReadMapHeader(); left > 0; left--)
        {
            var key = metadata.ReadUtf8();
            if (key.SequenceEqual("role"u8))
                role = metadata.ReadString();
            else if (key.SequenceEqual("addresses"u8))
                for (var count = metadata.ReadListHeader(); count > 0; count--)
                    addresses.Add(BoltAddress.Parse(metadata.ReadString()));
            else
                metadata.Skip();
        }
        return (role, addresses);
    }

    private RoutingTable With((string Role, List<BoltAddress> Addresses) servers) => servers.Role switch
    {
        "ROUTE" => this with { Routers = servers.Addresses },
        "READ" => this with { Readers = servers.Addresses },
        "WRITE" => this with { Writers = servers.Addresses },
        _ => this,
    };
}
