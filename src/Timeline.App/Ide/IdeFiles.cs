using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Timeline.App.Ide;

/// <summary>The IDE's files beside the program. They are listed once at the start; what is not in the list is not served.</summary>
public sealed partial class IdeFiles
{
    private static readonly FrozenDictionary<string, string> ContentTypes = new Dictionary<string, string>
    {
        [".css"] = "text/css; charset=utf-8",
        [".ico"] = "image/x-icon",
        [".js"] = "text/javascript; charset=utf-8",
        [".png"] = "image/png",
        [".svg"] = "image/svg+xml",
        [".ttf"] = "font/ttf",
        [".txt"] = "text/plain; charset=utf-8",
        [".webmanifest"] = "application/manifest+json",
        [".woff2"] = "font/woff2",
    }.ToFrozenDictionary();

    private readonly FrozenDictionary<string, IdeFile> _parts;

    private IdeFiles(string folder)
    {
        Index = new IdeFile(Path.Combine(folder, "index.html"), "text/html; charset=utf-8", IsHashed: false);
        License = new IdeFile(Path.Combine(folder, "LICENSE"), "text/plain; charset=utf-8", IsHashed: false);
        _parts = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => ContentTypes.ContainsKey(Path.GetExtension(file)))
            .ToFrozenDictionary(
                file => Path.GetRelativePath(folder, file).Replace('\\', '/'),
                file => new IdeFile(file, ContentTypes[Path.GetExtension(file)], HashInName().IsMatch(Path.GetFileName(file))));
    }

    /// <summary>Where the build puts them.</summary>
    public static string BesideTheProgram { get; } = Path.Combine(AppContext.BaseDirectory, "ide");

    public IdeFile Index { get; }

    /// <summary>The terms under which the files are passed on.</summary>
    public IdeFile License { get; }

    /// <returns>Null where the IDE is not installed.</returns>
    public static IdeFiles? In(string folder) => File.Exists(Path.Combine(folder, "index.html")) ? new IdeFiles(folder) : null;

    /// <summary>A script, style, font or picture by its path below the page; null where there is none.</summary>
    public IdeFile? Part(string path) => _parts.GetValueOrDefault(path);

    [GeneratedRegex(@"\.[0-9a-f]{8,}\.")]
    private static partial Regex HashInName();
}
