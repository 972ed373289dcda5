using Timeline.Storage;

namespace Timeline.Neo4j.Bolt;

/// <summary>
/// Where a Neo4j server is: <c>bolt://host:7687/database?dataset=name</c>. The scheme says whether a cluster's routing table is
/// followed (neo4j) or this one server is meant (bolt), and how it is encrypted (+s, +ssc).
/// </summary>
public sealed record BoltUri
{
    private const int DefaultPort = 7687;

    private const string Expected = "expected e.g. bolt://localhost:7687, neo4j+s://graph.example.org/database?dataset=name";

    /// <summary>The server.</summary>
    public required BoltAddress Address { get; init; }

    /// <summary>How the connection is encrypted.</summary>
    public BoltTls Tls { get; init; }

    /// <summary>Whether the server is asked which server reads and which writes.</summary>
    public bool IsRouted { get; init; }

    /// <summary>The path; null without one.</summary>
    public string? Database { get; init; }

    /// <summary>The query's dataset: which facts of the database are meant; null without one.</summary>
    public string? Dataset { get; init; }

    /// <summary>The rest of the query, which a cluster's routing policies read.</summary>
    public IReadOnlyDictionary<string, string> RoutingContext { get; init; } = new Dictionary<string, string>();

    /// <summary>Reads a URI.</summary>
    /// <exception cref="StoreException">It is not one of a Neo4j server, or carries a user or password.</exception>
    public static BoltUri Parse(string text)
    {
        // Whatever a password holds, and wherever a parser would see its end: it must not come back in a message.
        if (text.Contains('@'))
            throw new StoreException("The address of a Neo4j server must not contain a user or password; they are settings of their own.");
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || Scheme(uri.Scheme) is not { } scheme || uri.Host.Length == 0)
            throw new StoreException($"\"{text}\" is not the address of a Neo4j server; {Expected}.");
        var query = Query(uri);
        if (uri.AbsolutePath.Trim('/').Contains('/', StringComparison.Ordinal) || uri.Fragment.Length > 0)
            throw new StoreException($"\"{text}\" has more than a database after the server; {Expected}.");
        if (!scheme.IsRouted && query.Keys.FirstOrDefault(key => key != "dataset") is { } unknown)
            throw new StoreException($"\"{text}\" asks for \"{unknown}\", which only neo4j:// can pass on; {Expected}.");
        return new BoltUri
        {
            Address = new BoltAddress(uri.IdnHost, uri.Port > 0 ? uri.Port : DefaultPort),
            Tls = scheme.Tls,
            IsRouted = scheme.IsRouted,
            Database = uri.AbsolutePath.Trim('/') is { Length: > 0 } path ? Uri.UnescapeDataString(path) : null,
            Dataset = query.GetValueOrDefault("dataset"),
            RoutingContext = query.Where(entry => entry.Key != "dataset").ToDictionary(),
        };
    }

    /// <returns>The scheme and the server.</returns>
    public override string ToString() => $"{(IsRouted ? "neo4j" : "bolt")}{Tls switch
    {
        BoltTls.Verified => "+s",
        BoltTls.AnyCertificate => "+ssc",
        _ => "",
    }}://{Address}";

    private static (bool IsRouted, BoltTls Tls)? Scheme(string scheme) => scheme switch
    {
        "bolt" => (false, BoltTls.None),
        "bolt+s" => (false, BoltTls.Verified),
        "bolt+ssc" => (false, BoltTls.AnyCertificate),
        "neo4j" => (true, BoltTls.None),
        "neo4j+s" => (true, BoltTls.Verified),
        "neo4j+ssc" => (true, BoltTls.AnyCertificate),
        _ => null,
    };

    private static Dictionary<string, string> Query(Uri uri)
    {
        var query = new Dictionary<string, string>();
        foreach (var part in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || equals == part.Length - 1 || !query.TryAdd(part[..equals], Uri.UnescapeDataString(part[(equals + 1)..])))
                throw new StoreException($"\"{part}\" in \"{uri.OriginalString}\" is not name=value, or the name is there twice; {Expected}.");
        }
        return query;
    }
}
