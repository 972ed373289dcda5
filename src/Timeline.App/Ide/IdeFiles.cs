using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Timeline.App.Http;

namespace Timeline.App.Ide;

/// <summary>The IDE's files beside the program. They are listed once at the start; what is not in the list is not served.</summary>
public sealed partial class IdeFiles
{
    private readonly FrozenDictionary<string, ServedFile> _parts;

    private IdeFiles(string folder)
    {
        Index = new ServedFile(Path.Combine(folder, "index.html"), "text/html; charset=utf-8", IsHashed: false);
        License = new ServedFile(Path.Combine(folder, "LICENSE"), "text/plain; charset=utf-8", IsHashed: false);
        _parts = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => ServedFile.TypeOf(file) is not null and not "text/html; charset=utf-8")
            .ToFrozenDictionary(
                file => Path.GetRelativePath(folder, file).Replace('\\', '/'),
                file => new ServedFile(file, ServedFile.TypeOf(file)!, HashInName().IsMatch(Path.GetFileName(file))));
    }

    /// <summary>Where the build puts them.</summary>
    public static string BesideTheProgram { get; } = Path.Combine(AppContext.BaseDirectory, "ide");

    public ServedFile Index { get; }

    /// <summary>The terms under which the files are passed on.</summary>
    public ServedFile License { get; }

    /// <returns>Null where the IDE is not installed.</returns>
    public static IdeFiles? In(string folder) => File.Exists(Path.Combine(folder, "index.html")) ? new IdeFiles(folder) : null;

    /// <summary>A script, style, font or picture by its path below the page; null where there is none.</summary>
    public ServedFile? Part(string path) => _parts.GetValueOrDefault(path);

    [GeneratedRegex(@"\.[0-9a-f]{8,}\.")]
    private static partial Regex HashInName();
}
