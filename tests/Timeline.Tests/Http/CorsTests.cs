using System.Net;
using Timeline.App;
using Timeline.App.Http;
using Timeline.Tests.App;

namespace Timeline.Tests.Http;

public sealed class CorsTests : IDisposable
{
    private const string Friend = "https://friend.example";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Only_pages_of_the_origins_given_may_ask_and_read()
    {
        await using var server = await RunningServer.StartAsync(_folder.Path, ["--no-seed", "--cors-origins", $"{Friend}/, http://localhost:3000"]);
        using var preflight = await SendAsync(server, Preflight(Friend));
        Assert.Equal(HttpStatusCode.NoContent, preflight.StatusCode);
        Assert.Equal(Friend, AllowedOrigin(preflight));
        Assert.Equal("content-type,x-client", preflight.Headers.GetValues("Access-Control-Allow-Headers").Single());
        Assert.Contains("POST", preflight.Headers.GetValues("Access-Control-Allow-Methods").Single(), StringComparison.Ordinal);
        Assert.False(preflight.Headers.Contains("Access-Control-Allow-Credentials"));
        using var refused = await SendAsync(server, Preflight("https://evil.example"));
        Assert.Null(AllowedOrigin(refused));

        using var answer = await SendAsync(server, Get(Friend));
        Assert.Equal((HttpStatusCode.OK, Friend), (answer.StatusCode, AllowedOrigin(answer)));
        Assert.Contains("Origin", answer.Headers.Vary);
        using var stranger = await SendAsync(server, Get("https://evil.example"));
        Assert.Equal((HttpStatusCode.Forbidden, null), (stranger.StatusCode, AllowedOrigin(stranger)));
    }

    [Fact]
    public async Task Errors_can_be_read_by_allowed_pages_too()
    {
        await using var server = await RunningServer.StartAsync(_folder.Path, ["--no-seed", "--cors-origins", "any"]);
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent("") };
        request.Headers.Add("Origin", Friend);
        using var answer = await SendAsync(server, request);
        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "*"), (answer.StatusCode, AllowedOrigin(answer)));
    }

    [Fact]
    public async Task Exports_are_for_pages_of_the_origins_given_too()
    {
        await using var server = await RunningServer.StartAsync(_folder.Path, ["--no-seed", "--cors-origins", Friend]);
        using var file = await SendAsync(server, Get(Friend, "/export/timeline.csv"));
        Assert.Equal((HttpStatusCode.OK, Friend), (file.StatusCode, AllowedOrigin(file)));
        using var stranger = await SendAsync(server, Get("https://evil.example", "/export/timeline.csv"));
        Assert.Equal((HttpStatusCode.Forbidden, null), (stranger.StatusCode, AllowedOrigin(stranger)));
    }

    [Theory]
    [InlineData("friend.example")]
    [InlineData("https://friend.example/path")]
    [InlineData("https://user@friend.example")]
    [InlineData("ftp://friend.example")]
    [InlineData("https://friend.example, *")]
    public void What_is_no_origin_is_named(string setting) =>
        Assert.Contains("--cors-origins", Assert.Throws<UsageException>(() => new CorsOrigins(setting)).Message, StringComparison.Ordinal);

    [Fact]
    public void By_default_no_other_site_is_allowed()
    {
        var origins = new CorsOrigins(new Timeline.App.Configuration.TimelineOptions().CorsOrigins);
        Assert.True(origins.AreNone);
        Assert.False(origins.Allows(Friend));
    }

    private static HttpRequestMessage Preflight(string origin)
    {
        var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type,x-client");
        return request;
    }

    private static HttpRequestMessage Get(string origin, string address = "/graphql?query={__typename}")
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        request.Headers.Add("Sec-Fetch-Mode", "cors");
        return request;
    }

    private static Task<HttpResponseMessage> SendAsync(RunningServer server, HttpRequestMessage request) =>
        server.Client.SendAsync(request, TestContext.Current.CancellationToken);

    private static string? AllowedOrigin(HttpResponseMessage response) =>
        response.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? values.Single() : null;
}
