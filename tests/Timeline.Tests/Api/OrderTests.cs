using System.Text.Json;
using Timeline.Tests.Api.Running;

namespace Timeline.Tests.Api;

public class OrderTests
{
    private const string Article = """
        article: { id: article:order, title: Order, published: 2023-03-03 }
        claims:
          - event: event:raid
            kind: RAID
            title: The raid
            relations: [{ kind: BEFORE, event: event:call, words: after a raid }]
          - event: event:call
            kind: CALL
            title: The call
            when: "[2023-02-20..2023-02-26]"
          - event: event:report
            kind: REPORT
            title: The report
            when: 2023-02
            relations: [{ kind: AFTER, event: event:call, gap: { least: 2 } }]
          - { event: event:first, kind: STATEMENT, title: First, when: 2023-03-02, relations: [{ kind: BEFORE, event: event:second }] }
          - { event: event:second, kind: STATEMENT, title: Second, when: 2023-03-01 }
        """;

    private const string Dates = """
        {
          timeline {
            nodes {
              id
              when { edtf }
              whenByOrder {
                earliest latest latestEnd
                steps { side from to origin { id } because { event { id } } }
                contradictions { events { id } claims { event { id } } }
              }
            }
          }
        }
        """;

    [Fact]
    public async Task An_event_without_a_date_is_dated_by_what_came_after_it()
    {
        JsonElement raid = (await DatesAsync())["event:raid"];

        Assert.Equal(JsonValueKind.Null, raid.At("when").ValueKind);
        Assert.Equal("2023-02-26", raid.At("whenByOrder", "latest").GetString());
        JsonElement step = raid.At("whenByOrder", "steps").EnumerateArray().Single(step => step.At("side").GetString() == "LATEST_END");
        Assert.Equal(("2023-02-26T23:59:58Z", "event:call"), (step.At("to").GetString(), step.At("origin", "id").GetString()));
        Assert.Equal(["event:raid"], step.At("because").Texts("event", "id"));
    }

    [Fact]
    public async Task A_distance_in_days_narrows_a_month()
    {
        JsonElement report = (await DatesAsync())["event:report"].At("whenByOrder");

        Assert.Equal(("2023-02-22", "2023-02-28"), (report.At("earliest").GetString(), report.At("latest").GetString()));
        Assert.Equal(0, report.At("contradictions").GetArrayLength());
    }

    [Fact]
    public async Task A_contradiction_is_told_with_its_claims_and_moves_nothing()
    {
        JsonElement first = (await DatesAsync())["event:first"].At("whenByOrder");

        Assert.Equal(["event:first", "event:second"], first.At("contradictions", 0, "events").Texts("id"));
        Assert.Equal(["event:first"], first.At("contradictions", 0, "claims").Texts("event", "id"));
        Assert.Equal("2023-03-02", first.At("earliest").GetString());
        Assert.Equal(0, first.At("steps").GetArrayLength());
    }

    [Fact]
    public async Task A_date_is_the_same_whatever_else_is_asked_and_costs_no_more_questions()
    {
        await using RunningApi api = await RunningApi.OpenAsync();
        await RecordAsync(api);

        Answer one = await api.AskAsync("""{ event(id: "event:report") { whenByOrder { earliest latest steps { side to } } } }""");
        Answer many = await api.AskAsync("{ timeline { nodes { id whenByOrder { earliest latest steps { side to } } } } }");

        JsonElement among = many.Data.At("timeline", "nodes").EnumerateArray().Single(found => found.At("id").GetString() == "event:report");
        Assert.Equal(one.Data.At("event", "whenByOrder").GetRawText(), among.At("whenByOrder").GetRawText());
        Assert.InRange(many.Questions.Count, 2, 5);
    }

    private static async Task<Dictionary<string, JsonElement>> DatesAsync()
    {
        await using RunningApi api = await RunningApi.OpenAsync();
        await RecordAsync(api);
        return (await api.DataAsync(Dates)).At("timeline", "nodes").EnumerateArray().ToDictionary(found => found.At("id").ToString());
    }

    private static async Task RecordAsync(RunningApi api) => Assert.Equal(5, (await api.DataAsync(
        "mutation ($document: String!) { recordArticle(document: $document) { claimsAdded } }", new { document = Article })).At("recordArticle", "claimsAdded").GetInt32());
}
