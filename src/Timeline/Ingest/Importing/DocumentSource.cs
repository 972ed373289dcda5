using System.Text;

namespace Timeline.Ingest.Importing;

/// <summary>Something to import: a name for messages, and how to open it. It may be opened twice, so that not all is held in memory.</summary>
/// <param name="Name">The file's name or another that tells people where to look.</param>
/// <param name="Open">Opens the bytes from the start; the importer disposes of the stream.</param>
public sealed record DocumentSource(string Name, Func<Stream> Open)
{
    /// <summary>Bytes at hand.</summary>
    public static DocumentSource FromBytes(string name, byte[] bytes) => new(name, () => new MemoryStream(bytes, writable: false));

    /// <summary>A text at hand.</summary>
    public static DocumentSource FromText(string name, string text) => FromBytes(name, Encoding.UTF8.GetBytes(text));
}
