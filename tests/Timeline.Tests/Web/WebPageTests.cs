using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Timeline.App.Web;
using Timeline.Tests.App;
using Timeline.Tests.Http;

namespace Timeline.Tests.Web;

/// <summary>What the timeline's page is served with, asked over HTTP.</summary>
[Collection(SeededServer.Collection)]
public sealed partial class WebPageTests(SeededServer seeded) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Root_is_the_timeline_where_it_is_built_and_else_the_welcome_page()
    {
        var html = await seeded.Client.GetStringAsync("/", TestContext.Current.CancellationToken);
        Assert.Equal(IsBuilt, html.Contains("assets/", StringComparison.Ordinal));
        Assert.Equal(!IsBuilt, html.Contains("welcome.js", StringComparison.Ordinal));
        Assert.Contains("welcome.js", await seeded.Client.GetStringAsync("/welcome", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_the_page_names_is_beside_it_never_changes_and_travels_compressed()
    {
        SkipUnlessBuilt();
        using var page = await GetAsync("/");
        Assert.True(page.Headers.CacheControl?.NoCache);
        var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        string[] parts = [.. Named().Matches(html).Select(match => match.Groups[1].Value)];
        Assert.True(parts.Length >= 3, html);
        foreach (var part in parts)
        {
            Assert.StartsWith("./assets/", part, StringComparison.Ordinal);
            using var whole = await GetAsync(part[1..]);
            Assert.Equal(HttpStatusCode.OK, whole.StatusCode);
            Assert.Contains(whole.Headers.CacheControl!.Extensions, word => word.Name == "immutable");
            using var compressed = await GetAsync(part[1..], "br");
            Assert.Equal(["br"], compressed.Content.Headers.ContentEncoding);
            Assert.Contains("Accept-Encoding", compressed.Headers.Vary);
        }
    }

    [Fact]
    public async Task Page_runs_only_its_own_scripts_and_stands_in_others_only_to_be_looked_at()
    {
        SkipUnlessBuilt();
        Assert.EndsWith("frame-ancestors 'none'", await PolicyAsync("/"), StringComparison.Ordinal);
        Assert.EndsWith("frame-ancestors *", await PolicyAsync("/?embed=1"), StringComparison.Ordinal);
        Assert.Contains("default-src 'none'; script-src 'self';", await PolicyAsync("/"), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", await PolicyAsync("/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/documents.json")]
    [InlineData("/index.html.br")]
    [InlineData("/assets/")]
    [InlineData("/assets/nothing.js")]
    [InlineData("/assets/..%2findex.html")]
    public async Task Nothing_else_is_below_the_page(string path)
    {
        using var response = await GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Page_is_only_read()
    {
        using var response = await seeded.Client.PostAsync("/", null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Page_may_ask_its_documents_where_only_trusted_ones_are_answered()
    {
        SkipUnlessBuilt();
        _folder.Write("queries/own.graphql", "{ __typename }");
        await using var server = await RunningServer.StartAsync(_folder.Path, ["--no-seed", "--trusted-documents", "queries", "--only-trusted"]);
        using var manifest = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(WebFiles.BesideTheProgram, "documents.json"), TestContext.Current.CancellationToken));
        foreach (var document in manifest.RootElement.EnumerateObject())
        {
            var known = await server.Client.AskAsync($$"""{"documentId": "{{document.Name}}"}""");
            Assert.False(known.Code is "PERSISTED_QUERY_NOT_FOUND" or "DOCUMENT_NOT_TRUSTED" or "GRAPHQL_VALIDATION_FAILED", known.Text);
            var text = await server.Client.AskAsync(JsonSerializer.Serialize(new { query = document.Value.GetString() }));
            Assert.Equal("DOCUMENT_NOT_TRUSTED", text.Code);
        }
    }

    [Fact]
    public async Task Each_of_the_pages_documents_has_an_address_of_its_own_also_where_no_others_are_named()
    {
        SkipUnlessBuilt();
        using var manifest = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(WebFiles.BesideTheProgram, "documents.json"), TestContext.Current.CancellationToken));
        foreach (var document in manifest.RootElement.EnumerateObject())
        {
            using var answer = await GetAsync("/graphql/" + document.Name);
            Assert.NotEqual(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    private static bool IsBuilt => WebFiles.In(WebFiles.BesideTheProgram) is not null;

    private static void SkipUnlessBuilt() => Assert.SkipUnless(IsBuilt, "The page is not built; dotnet build does it with Node.js 20.19 or later and npm at hand.");

    private async Task<HttpResponseMessage> GetAsync(string path, string? encoding = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (encoding is not null)
            request.Headers.AcceptEncoding.ParseAdd(encoding);
        return await seeded.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private async Task<string> PolicyAsync(string path)
    {
        using var response = await GetAsync(path);
        return response.Headers.GetValues("Content-Security-Policy").Single();
    }

    [GeneratedRegex("(?:href|src)=\"([^\"]*assets[^\"]*)\"")]
    private static partial Regex Named();
}
