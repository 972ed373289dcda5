using System.Collections.Concurrent;
using System.Reflection;

namespace Timeline.Neo4j.Access;

/// <summary>The Cypher files of this assembly. Each is read once.</summary>
internal static class CypherFiles
{
    private static readonly Assembly Assembly = typeof(CypherFiles).Assembly;
    private static readonly ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);

    /// <summary>Every statement's name, in order.</summary>
    public static IReadOnlyList<string> Statements { get; } =
    [
        .. Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Cypher/", StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The statement in <c>Cypher/name.cypher</c>.</summary>
    public static string Statement(string name) => Texts.GetOrAdd(name, static name => ReadResource($"Cypher/{name}.cypher"));

    /// <summary>The text of an embedded file.</summary>
    public static string ReadResource(string resource)
    {
        using Stream stream = Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
