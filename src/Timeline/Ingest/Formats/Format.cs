namespace Timeline.Ingest.Formats;

/// <summary>A way to write documents down.</summary>
/// <param name="Name">Its name, for people.</param>
/// <param name="Extensions">What the names of its files end in, with the dot, in lower case.</param>
/// <param name="Read">
/// Turns a text into its documents, one or more, and judges nothing but their shape. Never throws for a bad text.
/// </param>
public sealed record Format(string Name, ValueList<string> Extensions, Func<string, IReadOnlyList<DocumentReading>> Read)
{
    /// <summary>Every format there is. A new one is a file beside this and an entry here.</summary>
    public static IReadOnlyList<Format> All { get; } =
    [
        new("YAML", [".yaml", ".yml"], YamlFormat.Read),

        // Every JSON text is a YAML text too, and one reader gives one set of messages.
        new("JSON", [".json"], YamlFormat.Read),
    ];

    /// <summary>The format of a file by its name; null when no format has such files.</summary>
    public static Format? Of(string fileName) =>
        All.FirstOrDefault(format => format.Extensions.Any(extension => fileName.EndsWith(extension, StringComparison.OrdinalIgnoreCase)));
}
