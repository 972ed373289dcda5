using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Timeline.App.Ide;
using Timeline.Tests.App;
using Timeline.Tests.Http;

namespace Timeline.Tests.Ide;

/// <summary>What the IDE is served with, asked over HTTP; <see cref="IdeBrowserTests"/> opens it.</summary>
[Collection(SeededServer.Collection)]
public sealed partial class IdeTests(SeededServer seeded)
{
    private const string BrowserAccept = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

    [Fact]
    public async Task Browser_at_the_endpoint_is_led_to_the_page_and_nobody_else_is()
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = seeded.Client.BaseAddress };
        using var browser = await GetAsync(client, "/graphql", BrowserAccept);
        Assert.Equal(HttpStatusCode.MovedPermanently, browser.StatusCode);
        Assert.Equal("graphql/", browser.Headers.Location?.OriginalString);
        foreach (var accept in new[] { "*/*", "application/json", "application/graphql-response+json", "text/html;q=0,*/*" })
        {
            using var program = await GetAsync(client, "/graphql", accept);
            Assert.Equal(HttpStatusCode.BadRequest, program.StatusCode);
        }
    }

    [Theory]
    [InlineData("/graphql?query=%7B__typename%7D")]
    [InlineData("/graphql/?query=%7B__typename%7D")]
    public async Task Link_with_a_query_gets_its_answer_in_a_browser_too(string address)
    {
        using var response = await GetAsync(seeded.Client, address, BrowserAccept);
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await ReadAsync(response));
    }

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/graphql/")]
    public async Task Both_addresses_answer_what_is_posted_as_the_ide_posts_it(string address)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(new { query = "{ __typename }" }) };
        request.Headers.Accept.ParseAdd("*/*");
        using var response = await seeded.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await ReadAsync(response));
    }

    [Fact]
    public async Task Page_and_all_it_names_are_served_and_passed_on_with_their_licence()
    {
        SkipWithoutIde();
        using var page = await GetAsync(seeded.Client, "/graphql/", BrowserAccept);
        var html = await ReadAsync(page);
        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        Assert.True(page.Headers.CacheControl?.NoCache);
        Assert.Equal("<../graphql-ide-license.txt>; rel=\"license\"", page.Headers.GetValues("Link").Single());
        Assert.StartsWith("Copyright (c) ChilliCream", await seeded.Client.GetStringAsync(IdeEndpoint.LicenseAddress, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        string[] parts = [.. Named().Matches(html).Select(match => match.Groups[1].Value)];
        Assert.True(parts.Length >= 10, html);
        foreach (var part in parts)
        {
            using var response = await GetAsync(seeded.Client, "/graphql/" + part, "*/*");
            Assert.True(response.IsSuccessStatusCode, part);
            Assert.Equal(part.StartsWith("static/", StringComparison.Ordinal), response.Headers.CacheControl?.Extensions.Any(word => word.Name == "immutable"));
        }
    }

    [Fact]
    public async Task Script_travels_compressed_and_only_once()
    {
        SkipWithoutIde();
        var html = await ReadAsync(await GetAsync(seeded.Client, "/graphql/", BrowserAccept));
        var script = "/graphql/" + Named().Matches(html).Select(match => match.Groups[1].Value).First(name => name.Contains("/main.", StringComparison.Ordinal));
        using var whole = await GetAsync(seeded.Client, script, "*/*");
        var plain = await whole.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        using var compressed = await GetAsync(seeded.Client, script, "*/*", request => request.Headers.AcceptEncoding.ParseAdd("br"));
        Assert.Equal(["br"], compressed.Content.Headers.ContentEncoding);
        Assert.True((await compressed.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length < plain.Length / 2);
        using var again = await GetAsync(seeded.Client, script, "*/*", request => request.Headers.IfNoneMatch.Add(whole.Headers.ETag!));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Theory]
    [InlineData("service-worker.js")]
    [InlineData("package.json")]
    [InlineData("index.mjs")]
    [InlineData("index.cjs")]
    [InlineData("LICENSE")]
    [InlineData("static")]
    [InlineData("static/%2e%2e/index.html")]
    [InlineData("..%2fTimeline.App.dll")]
    [InlineData("nowhere")]
    public async Task Nothing_else_is_below_the_page(string path)
    {
        using var response = await GetAsync(seeded.Client, "/graphql/" + path, BrowserAccept);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Configuration_keeps_the_ide_at_home()
    {
        SkipWithoutIde();
        using var response = await GetAsync(seeded.Client, "/graphql/bcp-config.json", "*/*");
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.True(response.Headers.CacheControl?.NoStore);
        using var read = JsonDocument.Parse(await ReadAsync(response));
        Assert.Equal("Timeline", read.RootElement.GetProperty("title").GetString());
        Assert.True(read.RootElement.GetProperty("disableTelemetry").GetBoolean());
        Assert.True(read.RootElement.GetProperty("useBrowserUrlAsEndpoint").GetBoolean());
        Assert.Equal(IdeConfiguration.Examples, read.RootElement.GetProperty("graphQLDocument").GetString());
    }

    [Fact]
    public async Task Only_the_ide_may_compile_scripts_and_it_may_reach_nobody_else()
    {
        SkipWithoutIde();
        foreach (var address in new[] { "/graphql/", "/graphql/favicon.svg", "/graphql/bcp-config.json", "/graphql/nowhere" })
        {
            var policy = await PolicyAsync(address);
            Assert.Contains("script-src 'self' 'unsafe-eval';", policy, StringComparison.Ordinal);
            Assert.Contains("connect-src 'self';", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        }
        Assert.DoesNotContain("unsafe", await PolicyAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_prepared_question_has_an_answer()
    {
        string[] names = [.. OperationName().Matches(IdeConfiguration.Examples).Select(match => match.Groups[1].Value)];
        Assert.True(names.Length >= 5);
        foreach (var name in names)
        {
            var answer = await seeded.Client.AskAsync(JsonSerializer.Serialize(new { query = IdeConfiguration.Examples, operationName = name }));
            Assert.DoesNotContain("\"errors\"", answer.Text, StringComparison.Ordinal);
            Assert.True(answer.Text.Length > 300, answer.Text);
        }
    }

    [Fact]
    public async Task Questions_the_ide_asks_about_the_schema_are_within_the_limits()
    {
        foreach (var query in IdeIntrospection.Requests)
        {
            var answer = await seeded.Client.AskAsync(JsonSerializer.Serialize(new { query, operationName = "IntrospectionQuery" }), "*/*");
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.Null(answer.Code);
        }
    }

    [Fact]
    public async Task Server_without_the_ide_says_in_a_sentence_how_to_get_it()
    {
        using var empty = new TemporaryFolder();
        Assert.Null(IdeFiles.In(empty.Path));
        var endpoint = new IdeEndpoint(null);

        var page = NewContext("/graphql/");
        await endpoint.PageAsync(page);
        var html = System.Text.Encoding.UTF8.GetString(((MemoryStream)page.Response.Body).ToArray());
        Assert.Equal("text/html; charset=utf-8", page.Response.ContentType);
        Assert.Contains("build again with", html, StringComparison.Ordinal);
        foreach (var link in Named().Matches(html).Select(match => match.Groups[1].Value))
        {
            Assert.False(link.StartsWith('/'), link);
            using var linked = await GetAsync(seeded.Client, "/graphql/" + link, BrowserAccept);
            Assert.True(linked.IsSuccessStatusCode, link);
        }
        var part = NewContext("/graphql/bcp-config.json");
        part.Request.RouteValues["path"] = "bcp-config.json";
        await endpoint.PartAsync(part);
        Assert.Equal(StatusCodes.Status404NotFound, part.Response.StatusCode);
    }

    internal static void SkipWithoutIde() =>
        Assert.SkipWhen(IdeFiles.In(IdeFiles.BesideTheProgram) is null, "The GraphQL IDE was not to be had from npm when this was built.");

    private static DefaultHttpContext NewContext(string path) =>
        new() { Request = { Method = "GET", Path = path }, Response = { Body = new MemoryStream() } };

    private static async Task<HttpResponseMessage> GetAsync(HttpClient client, string address, string accept, Action<HttpRequestMessage>? change = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        change?.Invoke(request);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private async Task<string> PolicyAsync(string address)
    {
        using var response = await GetAsync(seeded.Client, address, BrowserAccept);
        return response.Headers.GetValues("Content-Security-Policy").Single();
    }

    private static Task<string> ReadAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    [GeneratedRegex("(?:href|src)=\"([^\"]+)\"")]
    private static partial Regex Named();

    [GeneratedRegex(@"^query (\w+)", RegexOptions.Multiline)]
    private static partial Regex OperationName();
}
