using System.Text.Json;
using Timeline.Tests.Api.Running;

namespace Timeline.Tests.Api;

public class EventTests(SeededApi api)
{
    [Fact]
    public async Task A_partial_date_is_told_by_its_bounds_and_its_words()
    {
        JsonElement when = (await api.DataAsync("""
            {
              event(id: "event:2022-12-netanyahu-returns-to-power") {
                when {
                  edtf reading earliest latest earliestStart latestStart earliestEnd latestEnd display precision
                  isApproximate isUncertain isStartUnknown isEndUnknown expression anchor rule
                }
              }
            }
            """)).At("event", "when");

        Assert.Equal("[2022-12-21..2022-12-31]", when.At("edtf").GetString());
        Assert.Equal(("2022-12-21", "2022-12-31"), (when.At("earliest").GetString(), when.At("latest").GetString()));
        Assert.Equal(
            ["2022-12-21T00:00:00Z", "2022-12-31T23:59:59Z", "2022-12-21T00:00:00Z", "2022-12-31T23:59:59Z"],
            new[] { "earliestStart", "latestStart", "earliestEnd", "latestEnd" }.Select(bound => when.At(bound).GetString()));
        Assert.Equal(("late December", "2023-03-03"), (when.At("expression").GetString(), when.At("anchor").GetString()));
    }

    [Fact]
    public async Task An_open_or_unknown_bound_is_null()
    {
        JsonElement data = await api.DataAsync("""
            {
              open: event(id: "event:2023-austin-visits-israel") { modality when { earliest latest latestEnd isEndUnknown precision } }
              unknown: event(id: "event:iran-enriches-uranium-near-weapons-grade") { when { earliest latest isStartUnknown } }
            }
            """);

        Assert.Equal("""{"modality":"PLANNED","when":{"earliest":"2023-03-03","latest":null,"latestEnd":null,"isEndUnknown":false,"precision":"OPEN"}}""", data.At("open").GetRawText());
        Assert.Equal("""{"when":{"earliest":null,"latest":"2023-03-03","isStartUnknown":true}}""", data.At("unknown").GetRawText());
    }

    [Fact]
    public async Task A_joint_number_names_every_event_it_covers()
    {
        JsonElement count = (await api.DataAsync("""
            { event(id: "event:2023-02-huwara-shooting") { counts { what least most words who { id } over { id } } } }
            """)).At("event", "counts", 0);

        Assert.Equal(("KILLED", 3, 3), (count.At("what").GetString(), count.At("least").GetInt32(), count.At("most").GetInt32()));
        Assert.Equal(["event:2023-02-huwara-shooting", "event:2023-02-second-shooting"], count.At("over").Texts("id"));
        Assert.Equal("group:three-israelis", count.At("who", "id").GetString());
    }

    [Fact]
    public async Task A_deed_that_is_only_attributed_is_an_alleged_part_of_an_actual_event()
    {
        JsonElement strikes = (await api.DataAsync("""
            { event(id: "event:2023-airstrikes-in-syria") { modality form participants { actor { id } modality words } } }
            """)).At("event");

        Assert.Equal(("ACTUAL", "SERIES"), (strikes.At("modality").GetString(), strikes.At("form").GetString()));
        Assert.Equal("""{"actor":{"id":"org:israel-government"},"modality":"ALLEGED","words":"attributed to Israel"}""", strikes.At("participants", 0).GetRawText());
    }

    [Fact]
    public async Task Relations_are_told_in_both_directions_with_the_claim_that_states_them()
    {
        JsonElement data = await api.DataAsync("""
            {
              answer: event(id: "event:2023-us-denounces-smotrich") {
                relations(kinds: [AFTER]) { nodes { kind to { id } words gap { least most words } claim { article { id } } } }
              }
              asked: event(id: "event:2023-02-huwara-shooting") { relations(kinds: [IN_RESPONSE_TO]) { totalCount nodes { from { id } to { id } } } }
            }
            """);

        Assert.Equal(
            """{"kind":"AFTER","to":{"id":"event:2023-us-outrage-over-rioting"},"words":"days after","gap":{"least":1,"most":null,"words":"days after"},"claim":{"article":{"id":"article:2023-03-03-milley-in-israel"}}}""",
            data.At("answer", "relations", "nodes", 0).GetRawText());
        Assert.Equal(["event:2023-02-huwara-rampage", "event:2023-us-condemns-violence"], data.At("asked", "relations", "nodes").Texts("from", "id"));
    }

    [Fact]
    public async Task Parts_are_the_events_that_are_part_of_it()
    {
        JsonElement data = await api.DataAsync("""{ event(id: "event:2023-03-03-milley-visits-israel") { parts { totalCount certainCount nodes { id } } } }""");

        Assert.Equal("""{"totalCount":1,"certainCount":1,"nodes":[{"id":"event:2023-03-03-kirya-meeting"}]}""", data.At("event", "parts").GetRawText());
    }

    [Fact]
    public async Task History_tells_what_each_claim_changed()
    {
        JsonElement history = (await api.DataAsync("""
            {
              event(id: "event:2023-03-04-milley-visits-syria") {
                articles { nodes { publisher { name } published { edtf } } }
                history { claim { article { id } knownFrom } changed after { title modality when { edtf } participants { actor { id } } } }
              }
            }
            """)).At("event", "history");

        Assert.Equal(2, history.GetArrayLength());
        Assert.Equal("article:2023-03-04-milley-in-syria-al-arabiya", history.At(0, "claim", "article", "id").GetString());
        Assert.Equal("2023-03-04T00:00:00Z", history.At(0, "claim", "knownFrom").GetString());
        Assert.Contains("WHEN", history.At(0, "changed").Texts());
        Assert.DoesNotContain("MODALITY", history.At(1, "changed").Texts());
    }

    [Fact]
    public async Task A_plan_and_its_outcome_are_steps_of_one_history()
    {
        JsonElement history = (await api.DataAsync("""
            { event(id: "event:2023-03-03-kirya-meeting") { claimCount history { changed after { topics { id } } } } }
            """)).At("event", "history");

        Assert.Equal(["KIND", "TITLE", "MODALITY", "WHEN", "WHERE", "WHO"], history.At(0, "changed").Texts());
        Assert.Equal(["ABOUT"], history.At(1, "changed").Texts());
        Assert.Equal(["ABOUT"], history.At(2, "changed").Texts());
        Assert.Equal(0, history.At(3, "changed").GetArrayLength());
    }

    [Fact]
    public async Task Articles_are_found_by_publisher_and_date()
    {
        JsonElement data = await api.DataAsync("""
            {
              articles(publishers: ["org:al-arabiya", "org:cnn"], during: "2023-03") { totalCount certainCount nodes { publisher { name } } }
              before: articles(during: "../2023-03-03") { nodes { id } }
            }
            """);

        Assert.Equal(["Al Arabiya", "CNN"], data.At("articles", "nodes").Texts("publisher", "name"));
        Assert.Equal(["article:2023-03-03-milley-in-israel"], data.At("before", "nodes").Texts("id"));
    }

    [Fact]
    public async Task The_catalogue_describes_every_kind_as_the_schema_does()
    {
        JsonElement data = await api.DataAsync("""
            { eventKinds { kind description isContact plover cameo } __type(name: "EventKind") { enumValues { name description } } }
            """);

        Assert.Equal(data.At("__type", "enumValues").Texts("name"), data.At("eventKinds").Texts("kind"));
        Assert.Equal(data.At("__type", "enumValues").Texts("description"), data.At("eventKinds").Texts("description"));
    }
}
