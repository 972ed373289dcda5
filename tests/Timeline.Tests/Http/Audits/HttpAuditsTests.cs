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
        Assert.SkipWhen(NodeScript.Missing() is not null, NodeScript.Missing() ?? "");
        var audits = await NodeScript.RunAsync(Folder, ["audits.mjs", new Uri(seeded.Client.BaseAddress!, "graphql").ToString()], Patience);
        var results = audits.Succeeded().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(results, line => Assert.StartsWith("ok | ", line, StringComparison.Ordinal));
        Assert.Equal(Published, results.Length);
    }
}
