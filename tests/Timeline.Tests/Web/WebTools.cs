using Timeline.Tests.Repository;

namespace Timeline.Tests.Web;

/// <summary>What the page is made and checked with: Node.js and the packages of <c>src/Timeline.Web</c>.</summary>
internal static class WebTools
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    public static string Folder { get; } = RepositoryFiles.PathTo("src", "Timeline.Web");

    /// <summary>What keeps the page from being checked here; null where nothing does.</summary>
    public static string? Missing()
    {
        if (NodeScript.Missing() is { } reason)
            return reason;
        return Directory.Exists(Path.Combine(Folder, "node_modules", "vitest"))
            ? null
            : "What checks the page is not installed; npm ci --prefix src/Timeline.Web does it.";
    }

    /// <summary>Runs a program of the page's packages.</summary>
    /// <returns>The exit code, and all that it printed.</returns>
    public static async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        var run = await NodeScript.RunAsync(Folder, arguments, Patience);
        return (run.ExitCode, run.Output + run.Error);
    }
}
