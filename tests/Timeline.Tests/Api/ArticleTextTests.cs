using System.Text.Json;
using Timeline.Tests.Api.Running;

namespace Timeline.Tests.Api;

public class ArticleTextTests
{
    private const string Articles = """"
        mutation {
          held: recordArticle(document: """
            article: { id: article:held, title: Held, published: 2023-03-05, text: "Ann met Bob in Rome. Later, Ann met Bob again." }
            claims:
              - { event: event:first, kind: MEETING, title: First, quotes: [{ text: Ann met Bob, occurrence: 1 }] }
              - { event: event:second, kind: MEETING, title: Second, quotes: [{ text: Ann met Bob, occurrence: 2 }, { text: again, supports: [WHAT] }] }
            """) { claimsAdded }
          unheld: recordArticle(document: """
            article: { id: article:unheld, title: Not held, published: 2023-03-06 }
            claims:
              - { event: event:first, kind: MEETING, title: First, quotes: [they met] }
            """) { claimsAdded }
        }
        """";

    [Fact]
    public async Task A_quote_tells_where_it_stands_when_the_text_is_held()
    {
        await using RunningApi api = await RunningApi.OpenAsync();
        await api.DataAsync(Articles);

        JsonElement data = await api.DataAsync("""
            {
              held: article(id: "article:held") { claims { nodes { quotes { text start end supports } } } }
              unheld: article(id: "article:unheld") { claims { nodes { quotes { text start end supports } } } }
            }
            """);

        Assert.Equal(
            """[{"quotes":[{"text":"Ann met Bob","start":0,"end":11,"supports":[]}]},{"quotes":[{"text":"Ann met Bob","start":28,"end":39,"supports":[]},{"text":"again","start":40,"end":45,"supports":["WHAT"]}]}]""",
            data.At("held", "claims", "nodes").GetRawText());
        Assert.Equal("""[{"quotes":[{"text":"they met","start":null,"end":null,"supports":[]}]}]""", data.At("unheld", "claims", "nodes").GetRawText());
    }

    [Fact]
    public async Task Texts_are_read_only_where_they_are_selected()
    {
        await using RunningApi api = await RunningApi.OpenAsync();
        await api.DataAsync(Articles);

        Answer without = await api.AskAsync("""{ article(id: "article:held") { title hasText } }""");
        Answer with = await api.AskAsync("""{ article(id: "article:held") { text } node(id: "article:held") { ... on Article { text } } }""");
        Answer byClaim = await api.AskAsync("""{ event(id: "event:first") { claims { nodes { article { text } } } } }""");
        Answer listed = await api.AskAsync("{ articles { nodes { hasText text } } }");

        Assert.Equal(["articles"], without.Questions);
        Assert.Equal(["articles with text", "articles with text"], with.Questions);
        Assert.Equal("articles with text", byClaim.Questions[^1]);
        Assert.Equal(2, listed.Questions.Count);
        Assert.Equal(
            """[{"hasText":true,"text":"Ann met Bob in Rome. Later, Ann met Bob again."},{"hasText":false,"text":null}]""",
            listed.Data.At("articles", "nodes").GetRawText());
    }
}
