using System.Diagnostics;
using Timeline.Tests.Repository;

namespace Timeline.Tests.Http.Audits;

/// <summary>The audits of GraphQL over HTTP that npm's graphql-http publishes, against the real program.</summary>
[Collection(SeededServer.Collection)]
public sealed class HttpAuditsTests(SeededServer seeded)
{
    private const int Published = 61;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly string Folder = RepositoryFiles.PathTo("tests", "Timeline.Tests", "Http", "Audits");

    [Fact]
    public async Task Server_passes_all_published_audits()
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(Folder, "node_modules", "graphql-http")),
            "The audits are not installed; npm ci --prefix tests/Timeline.Tests/Http/Audits installs them.");
        var results = await RunAsync(new Uri(seeded.Client.BaseAddress!, "graphql"));
        Assert.All(results, line => Assert.StartsWith("ok | ", line, StringComparison.Ordinal));
        Assert.Equal(Published, results.Length);
    }

    private static async Task<string[]> RunAsync(Uri server)
    {
        using var node = Start(server);
        Assert.SkipWhen(node is null, "node is not installed; the audits run on it.");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        var error = node.StandardError.ReadToEndAsync(patience.Token);
        var output = await node.StandardOutput.ReadToEndAsync(patience.Token);
        await node.WaitForExitAsync(patience.Token);
        Assert.True(node.ExitCode == 0, await error);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static Process? Start(Uri server)
    {
        var start = new ProcessStartInfo("node") { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("audits.mjs");
        start.ArgumentList.Add(server.ToString());
        try
        {
            return Process.Start(start);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
