using System.Net.Http.Json;
using System.Text.Json;

namespace Timeline.Tests.Http;

/// <summary>Short answers leave in one piece with their length; long ones in chunks, and lose nothing where the one becomes the other.</summary>
[Collection(SeededServer.Collection)]
public sealed class AnswerLengthTests(SeededServer seeded)
{
    private const string Types = "__schema { types { name description fields { name description args { name description } } } }";

    [Fact]
    public async Task Short_answer_comes_with_its_length()
    {
        using var response = await AskAsync("{ __typename }");
        Assert.Equal("""{"data":{"__typename":"Query"}}""".Length, response.Content.Headers.ContentLength);
        Assert.Null(response.Headers.TransferEncodingChunked);
    }

    [Fact]
    public async Task Long_answer_comes_whole_in_chunks()
    {
        using var once = await AskAsync($$"""{ a: {{Types}} }""");
        using var often = await AskAsync($$"""{ a: {{Types}} b: {{Types}} c: {{Types}} d: {{Types}} }""");
        Assert.True(often.Headers.TransferEncodingChunked);
        var expected = (await ReadAsync(once)).GetProperty("a").GetRawText();
        foreach (var copy in (await ReadAsync(often)).EnumerateObject())
            Assert.Equal(expected, copy.Value.GetRawText());
    }

    private Task<HttpResponseMessage> AskAsync(string query) => seeded.Client.SendAsync(
        new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) },
        HttpCompletionOption.ResponseHeadersRead,
        TestContext.Current.CancellationToken);

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("data");
}
