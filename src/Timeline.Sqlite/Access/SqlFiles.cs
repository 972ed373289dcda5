using System.Collections.Concurrent;
using System.Reflection;

namespace Timeline.Sqlite.Access;

/// <summary>The SQL files of this assembly. Each is read once.</summary>
internal static class SqlFiles
{
    private static readonly Assembly Assembly = typeof(SqlFiles).Assembly;
    private static readonly ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);

    /// <summary>Every statement's name, in order.</summary>
    public static IReadOnlyList<string> Statements { get; } =
    [
        .. Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Sql/", StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The statement in <c>Sql/name.sql</c>.</summary>
    public static string Statement(string name) => Texts.GetOrAdd(name, static name => ReadResource($"Sql/{name}.sql"));

    /// <summary>The text of an embedded file.</summary>
    public static string ReadResource(string resource)
    {
        using Stream stream = Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
