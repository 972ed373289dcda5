using System.Collections.Frozen;
using Timeline.App.Http;

namespace Timeline.App.Web;

/// <summary>The timeline page's files beside the program. They are listed once at the start; what is not in the list is not served.</summary>
public sealed class WebFiles
{
    private readonly FrozenDictionary<string, ServedFile> _assets;

    private WebFiles(string folder)
    {
        Index = new ServedFile(Path.Combine(folder, "index.html"), "text/html; charset=utf-8", IsHashed: false);
        Documents = TrustedDocumentFiles.Read(Path.Combine(folder, "documents.json"));
        var assets = Path.Combine(folder, "assets");
        _assets = Directory.EnumerateFiles(assets)
            .Where(file => ServedFile.TypeOf(file) is not null)
            .ToFrozenDictionary(file => Path.GetFileName(file), file => new ServedFile(file, ServedFile.TypeOf(file)!, IsHashed: true));
    }

    /// <summary>Where the build puts them.</summary>
    public static string BesideTheProgram { get; } = Path.Combine(AppContext.BaseDirectory, "web");

    public ServedFile Index { get; }

    /// <summary>Everything that the page asks.</summary>
    public TrustedDocuments Documents { get; }

    /// <returns>Null where the page is not built.</returns>
    public static WebFiles? In(string folder) => File.Exists(Path.Combine(folder, "index.html")) ? new WebFiles(folder) : null;

    /// <summary>A script, style or picture by its name; null where there is none.</summary>
    public ServedFile? Asset(string name) => _assets.GetValueOrDefault(name);
}
