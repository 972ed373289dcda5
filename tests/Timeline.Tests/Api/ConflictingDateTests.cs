using System.Text.Json;
using Timeline.Tests.Api.Running;

namespace Timeline.Tests.Api;

public class ConflictingDateTests
{
    [Fact]
    public async Task Dates_that_exclude_each_other_are_told_and_only_of_disputed_events_claims_are_asked_for()
    {
        await using RunningApi api = await RunningApi.OpenAsync();
        await RecordAsync(api, "a", "{ event: event:disputed, kind: MEETING, title: They met, when: 2023-03-01 }", "{ event: event:agreed, kind: MEETING, title: Others met, when: 2023-03-05 }");
        await RecordAsync(api, "b", "{ event: event:disputed, kind: MEETING, title: They met, when: 2023-03-03 }", "{ event: event:agreed, kind: MEETING, title: Others met, when: 2023-03 }");

        Answer answer = await api.AskAsync("{ timeline { nodes { id conflictingDates { display edtf } } } }");
        Answer agreed = await api.AskAsync("""{ event(id: "event:agreed") { conflictingDates { edtf } } }""");

        JsonElement disputed = answer.Data.At("timeline", "nodes").EnumerateArray().Single(happening => happening.At("id").GetString() == "event:disputed");
        Assert.Equal(["2023-03-01", "2023-03-03"], disputed.At("conflictingDates").Texts("edtf").Order());
        Assert.Equal("[]", agreed.Data.At("event", "conflictingDates").GetRawText());
        Assert.Single(agreed.Questions);
    }

    private static async Task RecordAsync(RunningApi api, string name, params string[] claims)
    {
        string document = $$"""
            article: { id: article:{{name}}, title: {{name}}, published: 2023-03-06 }
            claims:
              - {{string.Join("\n  - ", claims)}}
            """;
        JsonElement report = await api.DataAsync("mutation ($document: String!) { recordArticle(document: $document) { documents { outcome complaints { what } } } }", new { document });
        Assert.Equal("""{"outcome":"RECORDED","complaints":[]}""", report.At("recordArticle", "documents", 0).GetRawText());
    }
}
