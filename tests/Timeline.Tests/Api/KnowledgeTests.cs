using System.Text.Json;
using Timeline.Tests.Api.Running;

namespace Timeline.Tests.Api;

public class KnowledgeTests
{
    private static readonly string[] Articles =
    [
        """
        article: { id: article:plan, title: Plan, published: 2023-03-01 }
        topics: [{ id: topic:trade, name: Trade }]
        claims:
          - { event: event:talks, kind: MEETING, title: They will meet, modality: PLANNED, when: "[2023-03-06..2023-03-12]", topics: [topic:trade] }
        """,
        """
        article: { id: article:outcome, title: Outcome, published: 2023-03-08 }
        claims:
          - { event: event:talks, kind: MEETING, title: They met, when: 2023-03-07 }
        """,
        """
        article: { id: article:denial, title: Denial, published: 2023-03-10 }
        claims:
          - { event: event:talks, kind: MEETING, title: Nobody met, modality: DENIED }
        """,
    ];

    [Fact]
    public async Task An_event_is_told_as_it_was_known_on_a_date()
    {
        await using RunningApi api = await RecordedAsync();

        JsonElement talks = (await api.DataAsync("""
            {
              event(id: "event:talks") {
                before: knownOn(date: "2023-02") { title }
                plan: knownOn(date: "2023-03-02") { ...State }
                outcome: knownOn(date: "2023-03-01/2023-03-09") { ...State }
                denied: knownOn(date: "2023-03") { ...State }
                now: knownOn(date: "2023-03-01/..") { isDisputed }
              }
            }
            fragment State on EventState { title modality isDisputed when { edtf } topics { name } }
            """)).At("event");

        Assert.Equal(JsonValueKind.Null, talks.At("before").ValueKind);
        Assert.Equal("""{"title":"They will meet","modality":"PLANNED","isDisputed":false,"when":{"edtf":"[2023-03-06..2023-03-12]"},"topics":[{"name":"Trade"}]}""", talks.At("plan").GetRawText());
        Assert.Equal("""{"title":"They met","modality":"ACTUAL","isDisputed":false,"when":{"edtf":"2023-03-07"},"topics":[{"name":"Trade"}]}""", talks.At("outcome").GetRawText());
        Assert.True(talks.At("denied", "isDisputed").GetBoolean());
        Assert.True(talks.At("now", "isDisputed").GetBoolean());
    }

    [Fact]
    public async Task Each_article_is_a_step_of_its_history()
    {
        await using RunningApi api = await RecordedAsync();

        JsonElement history = (await api.DataAsync("""
            { event(id: "event:talks") { history { claim { article { id } } changed after { modality isDisputed } } } }
            """)).At("event", "history");

        Assert.Equal(["article:plan", "article:outcome", "article:denial"], history.Texts("claim", "article", "id"));
        Assert.Equal(["PLANNED", "ACTUAL", "ACTUAL"], history.Texts("after", "modality"));
        Assert.Equal(["TITLE", "MODALITY", "WHEN"], history.At(1, "changed").Texts());
    }

    [Fact]
    public async Task What_was_known_costs_one_question_however_many_events()
    {
        await using RunningApi api = await RunningApi.OpenSeededAsync();

        Answer answer = await api.AskAsync("""{ timeline(during: "2023", first: 100) { nodes { knownOn(date: "2023-03-03") { title modality } } } }""");

        Assert.Empty(answer.Errors);
        Assert.Equal(2, answer.Questions.Count);
        Assert.Contains(answer.Data.At("timeline", "nodes").EnumerateArray(), found => found.At("knownOn").ValueKind == JsonValueKind.Null);
        Assert.Contains(answer.Data.At("timeline", "nodes").EnumerateArray(), found => found.At("knownOn").ValueKind == JsonValueKind.Object);
    }

    private static async Task<RunningApi> RecordedAsync()
    {
        RunningApi api = await RunningApi.OpenAsync();
        foreach (string document in Articles)
        {
            JsonElement report = await api.DataAsync("mutation ($document: String!) { recordArticle(document: $document) { claimsAdded } }", new { document });
            Assert.Equal(1, report.At("recordArticle", "claimsAdded").GetInt32());
        }

        return api;
    }
}
