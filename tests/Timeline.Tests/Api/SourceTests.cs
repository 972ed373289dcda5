using System.Text.Json;
using Timeline.Tests.Api.Running;

namespace Timeline.Tests.Api;

public class SourceTests
{
    private const string Catalogue = """
        catalogue: { id: catalogue:media, title: Media }
        actors:
          - { id: org:wire, name: The Wire }
          - { id: org:daily, name: The Daily }
          - { id: org:weekly, name: The Weekly }
          - { id: person:spokesman, name: Some Spokesman }
        """;

    [Fact]
    public async Task Copies_of_one_story_are_one_source()
    {
        JsonElement sources = await SourcesAsync(
            Article("a", "org:daily", "[org:wire]"),
            Article("b", "org:weekly", "[org:wire]"),
            Article("c", "org:wire", "[]"));

        Assert.Equal("""[{"actor":{"name":"The Wire"},"words":null,"article":null,"claims":[{"article":{"id":"article:a"}},{"article":{"id":"article:b"}},{"article":{"id":"article:c"}}]}]""", sources.GetRawText());
    }

    [Fact]
    public async Task The_last_speaker_of_a_chain_is_the_source_and_else_the_publisher()
    {
        JsonElement sources = await SourcesAsync(
            Article("a", "org:daily", "[org:wire, person:spokesman]"),
            Article("b", "org:daily", "[]"));

        Assert.Equal(["Some Spokesman", "The Daily"], sources.Texts("actor", "name"));
    }

    [Fact]
    public async Task Unnamed_speakers_of_two_articles_are_two_sources()
    {
        JsonElement sources = await SourcesAsync(
            Article("a", "org:daily", "[{ words: officials }]"),
            Article("b", "org:daily", "[{ words: officials }]"));

        Assert.Equal(["officials", "officials"], sources.Texts("words"));
        Assert.Equal(["article:a", "article:b"], sources.Texts("article", "id"));
        Assert.All(sources.EnumerateArray(), source => Assert.Equal(JsonValueKind.Null, source.At("actor").ValueKind));
    }

    private static string Article(string name, string publisher, string via) => $$"""
        article: { id: article:{{name}}, title: {{name}}, published: 2023-03-0{{name[0] - 'a' + 1}}, publisher: {{publisher}} }
        claims:
          - { event: event:it, kind: STATEMENT, title: It, via: {{via}} }
        """;

    private static async Task<JsonElement> SourcesAsync(params string[] articles)
    {
        await using RunningApi api = await RunningApi.OpenAsync();
        foreach (string document in articles.Prepend(Catalogue))
        {
            JsonElement report = await api.DataAsync("mutation ($document: String!) { recordArticle(document: $document) { documents { outcome complaints { what } } } }", new { document });
            Assert.Equal("""{"outcome":"RECORDED","complaints":[]}""", report.At("recordArticle", "documents", 0).GetRawText());
        }

        return (await api.DataAsync("""{ event(id: "event:it") { sources { actor { name } words article { id } claims { article { id } } } } }""")).At("event", "sources");
    }
}
