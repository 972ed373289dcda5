using System.Text.Json;
using Timeline.Tests.Repository;

namespace Timeline.Tests.Ide;

/// <summary>The Chromium of this machine, driven by a script for Node.js beside this file.</summary>
internal static class Chromium
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private static readonly string Folder = RepositoryFiles.PathTo("tests", "Timeline.Tests", "Ide");

    private static readonly string? Program = Programs.Find("chromium", "chromium-browser", "google-chrome");

    /// <summary>What keeps a page from being visited here; null where nothing does.</summary>
    public static string? Missing()
    {
        if (Program is null)
            return "Chromium is not installed; your system's packages have it.";
        if (NodeScript.Missing() is { } reason)
            return reason;
        return Directory.Exists(Path.Combine(Folder, "node_modules", "playwright-core"))
            ? null
            : "What drives the browser is not installed; npm ci --prefix tests/Timeline.Tests/Ide does it.";
    }

    /// <returns>The JSON that the script prints.</returns>
    public static async Task<JsonDocument> VisitAsync(string script, Uri address, string folder)
    {
        var visit = await NodeScript.RunAsync(Folder, [script, address.AbsoluteUri, Program!, folder], Patience);
        return JsonDocument.Parse(visit.Succeeded());
    }
}
