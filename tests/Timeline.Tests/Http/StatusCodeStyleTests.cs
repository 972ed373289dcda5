using System.Net;
using Timeline.Tests.App;

namespace Timeline.Tests.Http;

public sealed class StatusCodeStyleTests : IDisposable
{
    private const HttpStatusCode PartialData = (HttpStatusCode)294;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Draft_of_2026_has_its_own_statuses_alike_in_both_media_types()
    {
        (string Body, HttpStatusCode Status)[] expected =
        [
            ("""{"query": "{ __typename }"}""", HttpStatusCode.OK),
            ("""{"query": "{ __typename timeline(first: 5000) { nodes { id } } }"}""", PartialData),
            ("""{"query": "{"}""", HttpStatusCode.BadRequest),
            ("""{"query": "{ nothing }"}""", HttpStatusCode.UnprocessableEntity),
            ("""{"query": "query($id: ID!) { event(id: $id) { id } }"}""", HttpStatusCode.UnprocessableEntity),
            ("""{"query": "query A { __typename } query B { __typename }"}""", HttpStatusCode.UnprocessableEntity),
            ("""{"query": "{ a { a { a { a { a { a { a { a { a { a { a { a { a { a { a { a } } } } } } } } } } } } } } } }"}""", HttpStatusCode.UnprocessableEntity),
            ("""{"documentId": "none"}""", HttpStatusCode.UnprocessableEntity),
            ("""{"query": 7}""", HttpStatusCode.UnprocessableEntity),
            ("""{"qeury": "{ __typename }"}""", HttpStatusCode.UnprocessableEntity),
            ("""{"query" """, HttpStatusCode.BadRequest),
            ("", HttpStatusCode.BadRequest),
        ];
        await using var server = await RunningServer.StartAsync(_folder.Path, ["--no-seed", "--status-codes", "watershed-2026"]);
        foreach (var (body, status) in expected)
        {
            foreach (var accept in new[] { GraphQLClient.GraphQLResponse, GraphQLClient.Json })
                Assert.Equal((body, accept, status), (body, accept, (await server.Client.AskAsync(body, accept)).Status));
        }
    }
}
