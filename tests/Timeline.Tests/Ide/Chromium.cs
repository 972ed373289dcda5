using System.Diagnostics;
using System.Text.Json;
using Timeline.Tests.Repository;

namespace Timeline.Tests.Ide;

/// <summary>The Chromium of this machine, driven by a script for Node.js beside this file.</summary>
internal static class Chromium
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(12);

    private static readonly string Folder = RepositoryFiles.PathTo("tests", "Timeline.Tests", "Ide");

    private static readonly string? Program = OnPath("chromium") ?? OnPath("chromium-browser") ?? OnPath("google-chrome");

    /// <summary>What keeps a page from being visited here; null where nothing does.</summary>
    public static string? Missing()
    {
        if (Program is null)
            return "Chromium is not installed; your system's packages have it.";
        if (OnPath("node") is null)
            return "Node.js is not installed; see https://nodejs.org.";
        return Directory.Exists(Path.Combine(Folder, "node_modules", "playwright-core"))
            ? null
            : "What drives the browser is not installed; npm ci --prefix tests/Timeline.Tests/Ide does it.";
    }

    /// <returns>The JSON that the script prints.</returns>
    public static async Task<JsonDocument> VisitAsync(string script, Uri address, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo("node", [Path.Combine(Folder, script), address.AbsoluteUri, Program!, folder])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
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
        Assert.True(process.ExitCode == 0, await error);
        return JsonDocument.Parse(await output);
    }

    private static string? OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => new[] { Path.Combine(folder, program), Path.Combine(folder, program + ".exe") })
        .FirstOrDefault(File.Exists);
}
