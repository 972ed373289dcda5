using System.Net;
using Timeline.Tests.App;

namespace Timeline.Tests.Http;

public sealed class ConcurrencyTests : IDisposable
{
    // Long enough to be met by another one: some thousand objects at most.
    private const string Long = """{"query": "{ timeline(first: 100) { nodes { title claims { nodes { article { title } } } } } }"}""";

    // Far more than a server needs that has room for one.
    private const int MostRounds = 100;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Server_that_is_full_says_when_to_come_again_in_every_media_type()
    {
        await using var server = await RunningServer.StartAsync(_folder.Path, ["--max-concurrency", "1", "--max-queue", "0"]);
        foreach (var accept in new[] { GraphQLClient.GraphQLResponse, GraphQLClient.Json })
        {
            var answers = await UntilFullAsync(server.Client, accept);
            Assert.All(answers, answer => Assert.True(answer is { Status: HttpStatusCode.OK, Code: null } or { Status: HttpStatusCode.ServiceUnavailable, Code: "LIMIT_CONCURRENCY", RetryAfter: "1" }, answer.ToString()));
        }
        Assert.Equal(HttpStatusCode.OK, (await server.Client.AskAsync(Long)).Status);
    }

    private static async Task<List<Told>> UntilFullAsync(HttpClient client, string accept)
    {
        var told = new List<Told>();
        // Whether requests meet is up to the machine, so they are sent until some do.
        for (var round = 0; round < MostRounds && told.All(answer => answer.Status == HttpStatusCode.OK); round++)
            told.AddRange(await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => AskAsync(client, accept))));
        Assert.Contains(told, answer => answer.Status != HttpStatusCode.OK);
        return told;
    }

    private static async Task<Told> AskAsync(HttpClient client, string accept)
    {
        using var content = new StringContent(Long, System.Text.Encoding.UTF8, GraphQLClient.Json);
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        request.Headers.Accept.ParseAdd(accept);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var answer = new GraphQLAnswer(response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return new(answer.Status, answer.Code, response.Headers.RetryAfter?.ToString());
    }

    private sealed record Told(HttpStatusCode Status, string? Code, string? RetryAfter);
}
