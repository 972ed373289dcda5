using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Timeline.Tests.Http;

[Collection(SeededServer.Collection)]
public sealed class ServerTests(SeededServer seeded)
{
    private static readonly string[] Encodings = ["gzip", "br"];

    [Fact]
    public async Task Health_says_that_the_store_answers_and_which_version_this_is()
    {
        using var health = JsonDocument.Parse(await seeded.Client.GetStringAsync("/health", TestContext.Current.CancellationToken));
        Assert.Equal("ok", health.RootElement.GetProperty("status").GetString());
        Assert.True(health.RootElement.GetProperty("store").GetProperty("reachable").GetBoolean());
        Assert.Equal("0.1.0", health.RootElement.GetProperty("version").GetString());
    }

    [Fact]
    public async Task Schema_can_be_downloaded_and_is_kept_by_its_tag()
    {
        using var first = await seeded.Client.GetAsync("/graphql/schema.graphql", TestContext.Current.CancellationToken);
        Assert.Equal(Timeline.App.SchemaText.All, await first.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var again = new HttpRequestMessage(HttpMethod.Get, "/graphql/schema.graphql");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await seeded.Client.SendAsync(again, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Answers_are_compressed_for_who_can_read_that()
    {
        foreach (var encoding in Encodings)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ __schema { types { name description } } }" }) };
            request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
            using var response = await seeded.Client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal([encoding], response.Content.Headers.ContentEncoding);
            Assert.Contains("Accept-Encoding", response.Headers.Vary);
            await using var body = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
            await using Stream plain = encoding == "br"
                ? new System.IO.Compression.BrotliStream(body, System.IO.Compression.CompressionMode.Decompress)
                : new System.IO.Compression.GZipStream(body, System.IO.Compression.CompressionMode.Decompress);
            using var answer = await JsonDocument.ParseAsync(plain, cancellationToken: TestContext.Current.CancellationToken);
            Assert.True(answer.RootElement.GetProperty("data").GetProperty("__schema").GetProperty("types").GetArrayLength() > 30);
        }
    }

    [Fact]
    public async Task Body_beyond_the_limit_gets_413_and_one_below_is_read()
    {
        using var large = await PostAsync("{ __typename }", new string('x', 1024 * 1024));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
        Assert.Contains("PAYLOAD_TOO_LARGE", await large.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var fitting = await PostAsync("{ __typename }", new string('x', 900 * 1024));
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await fitting.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Body_beyond_the_limit_is_refused_also_when_its_length_is_not_told()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(new string(' ', 2 * 1024 * 1024), Encoding.UTF8, "application/json") };
        request.Headers.TransferEncodingChunked = true;
        using var response = await seeded.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Many_requests_at_once_get_each_their_own_answer()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(async i =>
        {
            using var response = await PostAsync("query($name: String!) { __type(name: $name) { name } a" + (i % 7) + ": __typename summary { events } }", variables: new { name = i % 2 == 0 ? "Event" : "Place" });
            return (i, Text: await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }));
        var events = JsonDocument.Parse(answers[0].Text).RootElement.GetProperty("data").GetProperty("summary").GetProperty("events").GetInt32();
        Assert.All(answers, answer =>
        {
            using var read = JsonDocument.Parse(answer.Text);
            var data = read.RootElement.GetProperty("data");
            Assert.Equal(answer.i % 2 == 0 ? "Event" : "Place", data.GetProperty("__type").GetProperty("name").GetString());
            Assert.Equal("Query", data.GetProperty("a" + (answer.i % 7)).GetString());
            Assert.Equal(events, data.GetProperty("summary").GetProperty("events").GetInt32());
        });
    }

    [Fact]
    public async Task Client_that_goes_away_leaves_the_server_sound_and_the_log_quiet()
    {
        var before = seeded.Server.Log.Count;
        for (var i = 0; i < 20; i++)
        {
            using var impatience = new CancellationTokenSource(TimeSpan.FromMilliseconds(i));
            try
            {
                using var response = await seeded.Client.PostAsJsonAsync("/graphql", new { query = "{ timeline(first: 50) { nodes { title claims { nodes { article { title } } } } } }" }, impatience.Token);
            }
            catch (OperationCanceledException)
            {
                // As intended.
            }
        }
        using var after = await PostAsync("{ __typename }");
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.DoesNotContain(seeded.Server.Log.Skip(before), line => line.Contains("rror", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Welcome_page_is_whole_in_itself_and_runs_nothing_of_others()
    {
        using var page = await seeded.Client.GetAsync("/welcome", TestContext.Current.CancellationToken);
        var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal("text/html", page.Content.Headers.ContentType!.MediaType);
        Assert.Contains("default-src 'none'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("http", html, StringComparison.OrdinalIgnoreCase);
        foreach (var link in System.Text.RegularExpressions.Regex.Matches(html, "(?:href|src)=\"([^\"]+)\"").Select(match => match.Groups[1].Value))
        {
            var request = new HttpRequestMessage(HttpMethod.Get, "/" + link);
            request.Headers.Accept.ParseAdd("text/html, */*;q=0.8");
            using var linked = await seeded.Client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.True(linked.IsSuccessStatusCode, link);
        }
    }

    [Fact]
    public async Task Example_queries_of_the_welcome_page_are_answered_without_errors()
    {
        var script = await seeded.Client.GetStringAsync("/welcome.js", TestContext.Current.CancellationToken);
        string[] queries = [.. System.Text.RegularExpressions.Regex.Matches(script, "query: `([^`]+)`").Select(match => match.Groups[1].Value)];
        Assert.True(queries.Length >= 3);
        foreach (var query in queries)
        {
            using var response = await PostAsync(query);
            var answer = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotContain("\"errors\"", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("[]", answer.Replace("\"attribution\":[]", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.True(answer.Length > 200, answer);
        }
    }

    [Fact]
    public async Task What_is_nowhere_gets_404()
    {
        using var response = await seeded.Client.GetAsync("/nowhere", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Name_that_another_site_pointed_at_this_machine_gets_421()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ __typename }" }) };
        request.Headers.Host = "evil.example";
        using var response = await seeded.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, response.StatusCode);
    }

    [Fact]
    public async Task Server_does_not_say_what_it_is_made_of()
    {
        using var response = await PostAsync("{ __typename }");
        Assert.False(response.Headers.Contains("Server"));
    }

    private Task<HttpResponseMessage> PostAsync(string query, string? padding = null, object? variables = null) =>
        seeded.Client.PostAsJsonAsync("/graphql", new { query, variables, padding }, TestContext.Current.CancellationToken);
}
