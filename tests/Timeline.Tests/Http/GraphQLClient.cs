using System.Net;
using System.Text;
using System.Text.Json;

namespace Timeline.Tests.Http;

/// <summary>Sends bodies to a server's GraphQL endpoint and tells what came back.</summary>
internal static class GraphQLClient
{
    public const string Json = "application/json";

    public const string GraphQLResponse = "application/graphql-response+json";

    public static Task<GraphQLAnswer> AskAsync(this HttpClient client, string body, string accept = GraphQLResponse) =>
        client.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, Json) }, accept);

    public static Task<GraphQLAnswer> AskByGetAsync(this HttpClient client, string query, string accept = GraphQLResponse) =>
        client.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/graphql?" + query), accept);

    private static async Task<GraphQLAnswer> SendAsync(this HttpClient client, HttpRequestMessage request, string accept)
    {
        request.Headers.Accept.ParseAdd(accept);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return new(response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}

/// <summary>A status and a body.</summary>
internal sealed record GraphQLAnswer(HttpStatusCode Status, string Text)
{
    /// <summary>The code of the first error; null where there is none.</summary>
    public string? Code
    {
        get
        {
            using var answer = JsonDocument.Parse(Text);
            return answer.RootElement.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null;
        }
    }
}
