namespace Timeline.Benchmarks.Http;

/// <summary>A server to measure: how it is started and how it is asked.</summary>
/// <param name="Name">As in the report.</param>
/// <param name="Program">What to run.</param>
/// <param name="Arguments">What to give it.</param>
/// <param name="IsGraphQL">Whether it takes GraphQL requests; otherwise it has a path for each scenario.</param>
/// <param name="TellsAllocations">Whether it has a path that tells how many bytes it has allocated.</param>
internal sealed record Peer(string Name, string Program, IReadOnlyList<string> Arguments, bool IsGraphQL, bool TellsAllocations)
{
    public const string Ours = "timeline";
    public const string ByHand = "by-hand";
    public const string Precomputed = "precomputed";
    public const string Mercurius = "mercurius-jit";

    private static readonly string NodeFolder = FindNodeFolder();

    public static IReadOnlyList<Peer> All { get; } =
    [
        Asp(Precomputed, false),
        Asp(ByHand, false),
        Asp(Ours, true),
        Node(Mercurius, "mercurius"),
        Node("graphql-yoga", "graphql-yoga"),
        Node("graphql-js-16", "graphql-16"),
        Node("graphql-js-17", "graphql-17"),
    ];

    /// <summary>What is missing to start it, or null.</summary>
    public string? Missing => Program != "node" || Directory.Exists(Path.Combine(NodeFolder, "node_modules")) ? null
        : $"no packages; run npm ci in {NodeFolder}";

    public byte[] RequestFor(Scenario scenario) => IsGraphQL ? scenario.GraphQLRequest() : scenario.PathRequest();

    private static Peer Asp(string name, bool isGraphQL) =>
        new(name, Environment.ProcessPath ?? "dotnet", ProcessArguments(name), isGraphQL, true);

    // Run by the dotnet command, this program is an argument of its own process.
    private static IReadOnlyList<string> ProcessArguments(string name) =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(Peer).Assembly.Location, "serve", name] : ["serve", name];

    private static Peer Node(string name, string folder) =>
        new(name, "node", [Path.Combine(NodeFolder, folder, "server.mjs")], true, false);

    private static string FindNodeFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "Peers")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? ".", "Peers");
    }
}
