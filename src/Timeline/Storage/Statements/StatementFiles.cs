using System.Collections.Concurrent;
using System.Reflection;

namespace Timeline.Storage.Statements;

/// <summary>The statements that a store keeps as files, embedded in its assembly as <c>folder/name.extension</c>. Each is read once.</summary>
/// <param name="assembly">The store's assembly.</param>
/// <param name="folder">The folder, without a slash.</param>
/// <param name="extension">What the files' names end with, with its dot.</param>
public sealed class StatementFiles(Assembly assembly, string folder, string extension)
{
    private readonly ConcurrentDictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>Every statement's name, in order.</summary>
    public IReadOnlyList<string> Names { get; } =
    [
        .. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal))
            .Select(name => name[(folder.Length + 1)..^extension.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>A statement's text, with line feeds as line ends.</summary>
    /// <exception cref="InvalidOperationException">There is no such file.</exception>
    public string Text(string name) => _texts.GetOrAdd(name, Read);

    private string Read(string name)
    {
        string resource = $"{folder}/{name}{extension}";
        using Stream stream = assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
