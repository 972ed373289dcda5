using System.Text;
using System.Text.Json;

namespace Timeline.Benchmarks.Http;

/// <summary>One question to all servers: as a GraphQL request, and as the path where an endpoint of its own answers it.</summary>
internal sealed record Scenario(string Name, string Query, string Variables, string Path)
{
    private const string Events =
        "query Events($first: Int!) { events(first: $first) { id title kind year place { id name } participants { role actor { name } } } }";

    private const string Event = "query Event($id: ID!) { event(id: $id) { id title year place { name } } }";

    public static IReadOnlyList<Scenario> All { get; } =
    [
        new("50 events", Events, """{"first":50}""", "/events?first=50"),
        new("1,000 events", Events, """{"first":1000}""", "/events?first=1000"),
        new("one event", Event, """{"id":"event:2023-03-0042"}""", "/event?id=event:2023-03-0042"),
    ];

    /// <summary>The whole request of a GraphQL client, head and body.</summary>
    public byte[] GraphQLRequest() => Post(Query, Variables);

    /// <summary>As <see cref="GraphQLRequest"/>, of any query; the variables are JSON.</summary>
    public static byte[] Post(string query, string variables)
    {
        var body = $$"""{"query":{{JsonSerializer.Serialize(query)}},"variables":{{variables}}}""";
        return Encoding.ASCII.GetBytes(
            $"POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}");
    }

    /// <summary>The whole request to an endpoint that knows this question only.</summary>
    public byte[] PathRequest() => Get(Path);

    public static byte[] Get(string path) => Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\n\r\n");
}
