using System.Diagnostics;
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
        if (!IsOnPath("node") && !IsOnPath("node.exe"))
            return "Node.js is not installed; see https://nodejs.org.";
        return Directory.Exists(Path.Combine(Folder, "node_modules", "vitest"))
            ? null
            : "What checks the page is not installed; npm ci --prefix src/Timeline.Web does it.";
    }

    /// <summary>Runs a program of the page's packages.</summary>
    /// <returns>The exit code, and all that it printed.</returns>
    public static async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["NO_COLOR"] = "1" },
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
        return (process.ExitCode, await output + await error);
    }

    private static bool IsOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}
