using System.Globalization;
using System.Text.Json;
using Timeline.Storage;
using Timeline.Tests.Api.Running;

namespace Timeline.Tests.Api;

public class ChartTests(SeededApi api)
{
    [Fact]
    public async Task Each_bin_counts_what_a_timeline_that_overlaps_it_lists()
    {
        JsonElement data = await api.DataAsync("""
            { chart(during: "2023-02-20/2023-03-05", bins: 14, filter: { kinds: [MEETING, VISIT] }) { from to binSeconds bins { possible certain } totalCount certainCount } }
            """);

        JsonElement chart = data.At("chart");
        Assert.Equal(("2023-02-20", "2023-03-05", 86_400), (chart.At("from").GetString(), chart.At("to").GetString(), chart.At("binSeconds").GetDouble()));
        var days = Enumerable.Range(0, 14).Select(day => new DateOnly(2023, 2, 20).AddDays(day).ToString("O", CultureInfo.InvariantCulture));
        var expected = new List<(int, int)>();
        foreach (string day in days)
        {
            expected.Add(await CountAsync(day));
        }

        Assert.Equal(expected, chart.At("bins", "possible").EnumerateArray().Zip(chart.At("bins", "certain").EnumerateArray(), (possible, certain) => (possible.GetInt32(), certain.GetInt32())));
        Assert.Equal(await CountAsync("2023-02-20/2023-03-05"), (chart.At("totalCount").GetInt32(), chart.At("certainCount").GetInt32()));
        Assert.Contains(expected, bin => bin.Item1 > bin.Item2 && bin.Item2 > 0);
    }

    [Fact]
    public async Task Only_certain_events_are_drawn_when_asked_for()
    {
        JsonElement data = await api.DataAsync("""
            {
              all: chart(during: "2023-02", lanes: 0, bins: 4) { totalCount certainCount }
              certain: chart(during: "2023-02", lanes: 0, bins: 4, certainty: CERTAIN) { totalCount certainCount events { id } }
            }
            """);

        int certain = data.At("all", "certainCount").GetInt32();
        Assert.True(certain < data.At("all", "totalCount").GetInt32());
        Assert.Equal((certain, certain, certain), (
            data.At("certain", "totalCount").GetInt32(), data.At("certain", "certainCount").GetInt32(), data.At("certain", "events").GetArrayLength()));
    }

    [Fact]
    public async Task Pinned_lanes_come_first_and_hidden_ones_not_at_all()
    {
        JsonElement data = await api.DataAsync("""
            {
              free: chart(lanes: 3) { laneCount lanes { id } }
              chosen: chart(lanes: 2, pinned: ["place:israel", "person:yoav-gallant", "person:nobody"], hidden: ["person:antony-blinken"]) {
                laneCount
                lanes { id name eventCount item { __typename ... on Place { kind } ... on Person { name } } bins { possible } }
              }
            }
            """);

        Assert.Equal(["person:antony-blinken", "person:joe-biden", "person:mark-milley"], data.At("free", "lanes").Texts("id"));
        JsonElement chosen = data.At("chosen");
        Assert.Equal(["place:israel", "person:yoav-gallant", "person:joe-biden", "person:mark-milley"], chosen.At("lanes").Texts("id"));
        Assert.Equal(["Israel", "Yoav Gallant", "Joe Biden", "Mark Milley"], chosen.At("lanes").Texts("name"));
        Assert.Equal(["Place", "Person", "Person", "Person"], chosen.At("lanes").Texts("item", "__typename"));
        // One hidden, and one pinned that is no person.
        Assert.Equal(data.At("free", "laneCount").GetInt32(), chosen.At("laneCount").GetInt32());
        Assert.All(chosen.At("lanes").EnumerateArray(), lane => Assert.True(lane.At("eventCount").GetInt32() > 0));
    }

    [Theory]
    [InlineData("PERSON", "person:")]
    [InlineData("ORGANIZATION", "org:")]
    [InlineData("OFFICE", "office:")]
    [InlineData("COUNTRY", "place:")]
    [InlineData("PLACE", "place:")]
    public async Task Lanes_stand_for_what_was_asked_for(string kind, string prefix)
    {
        JsonElement lanes = (await api.DataAsync($$"""{ chart(lanesBy: {{kind}}, lanes: 4) { lanes { id eventCount } } }""")).At("chart", "lanes");

        Assert.Equal(4, lanes.GetArrayLength());
        Assert.All(lanes.Texts("id"), id => Assert.StartsWith(prefix, id, StringComparison.Ordinal));
        int[] counts = [.. lanes.EnumerateArray().Select(lane => lane.At("eventCount").GetInt32())];
        Assert.Equal(counts.OrderDescending(), counts);
    }

    [Fact]
    public async Task Events_come_with_the_most_told_first_and_the_lanes_they_stand_in()
    {
        JsonElement chart = (await api.DataAsync("""
            { chart(during: "2023-03", lanes: 5) { events(first: 40) { id claimCount participants { actor { id } } } lanes { id eventIds(first: 40) } } }
            """)).At("chart");

        int[] claims = [.. chart.At("events").EnumerateArray().Select(found => found.At("claimCount").GetInt32())];
        Assert.Equal(claims.OrderDescending(), claims);
        Assert.True(claims[0] > 1);
        foreach (JsonElement lane in chart.At("lanes").EnumerateArray())
        {
            Assert.Equal(
                chart.At("events").EnumerateArray().Where(found => found.At("participants").Texts("actor", "id").Contains(lane.At("id").GetString())).Select(found => found.At("id").GetString()),
                lane.At("eventIds").Texts());
        }
    }

    [Fact]
    public async Task Events_and_the_lanes_they_stand_in_are_one_question()
    {
        Answer answer = await api.AskAsync("""
            { chart(during: "2023-03") { events(first: 40) { title places { name } } lanes { name bins { possible } eventIds(first: 40) } bins { certain } } }
            """);

        Assert.Empty(answer.Errors);
        Assert.Single(answer.Questions.OfType<MostToldQuery>());
        Assert.Equal(2, answer.Questions.OfType<HistogramQuery>().Count());
        Assert.Single(answer.Questions.OfType<LaneQuery>());
    }

    [Fact]
    public async Task What_is_not_selected_is_not_asked_for()
    {
        Answer answer = await api.AskAsync("""{ chart(during: "2023-03") { from to } }""");

        Assert.Empty(answer.Questions);
    }

    [Fact]
    public async Task Without_a_span_the_chart_reaches_as_far_as_the_events()
    {
        JsonElement data = await api.DataAsync("""
            {
              all: chart(lanes: 0, bins: 320) { from to binSeconds bins { possible } }
              later: chart(during: "2023-03-01/..", lanes: 0) { from to }
              earlier: chart(during: "../1990", lanes: 0) { from to }
            }
            """);

        Assert.Equal(320, data.At("all", "bins", "possible").GetArrayLength());
        Assert.Equal("2023-03-01", data.At("later", "from").GetString());
        Assert.Equal(data.At("all", "to").GetString(), data.At("later", "to").GetString());
        Assert.Equal("1990-12-31", data.At("earlier", "to").GetString());
        DateOnly from = DateOnly.Parse(data.At("all", "from").GetString() ?? "", CultureInfo.InvariantCulture);
        DateOnly to = DateOnly.Parse(data.At("all", "to").GetString() ?? "", CultureInfo.InvariantCulture);
        Assert.Equal((to.DayNumber - from.DayNumber + 1) * 86_400 / 320.0, data.At("all", "binSeconds").GetDouble(), 6);
    }

    [Fact]
    public async Task An_empty_store_has_no_chart_unless_the_span_is_given()
    {
        await using RunningApi empty = await RunningApi.OpenAsync();

        JsonElement data = await empty.DataAsync("""{ chart { from } given: chart(during: "2023") { totalCount laneCount bins { possible } } }""");

        Assert.Equal(JsonValueKind.Null, data.At("chart").ValueKind);
        Assert.Equal(0, data.At("given", "totalCount").GetInt32());
        Assert.All(data.At("given", "bins", "possible").EnumerateArray(), bin => Assert.Equal(0, bin.GetInt32()));
    }

    [Fact]
    public async Task Events_without_a_date_are_counted_apart()
    {
        await using RunningApi own = await RunningApi.OpenAsync();
        await own.DataAsync(""""
            mutation {
              recordArticle(document: """
                article: { id: article:a, title: A, published: 2023-03-05 }
                actors: [{ id: person:ann-example, name: Ann Example }]
                claims:
                  - { event: event:dated, kind: MEETING, title: Dated, when: 2023-03-04, who: [person:ann-example] }
                  - { event: event:undated, kind: MEETING, title: Undated, who: [person:ann-example] }
              """) { claimsAdded }
            }
            """");

        JsonElement chart = (await own.DataAsync("""
            { chart(bins: 1) { from to totalCount undatedCount bins { possible } events { id } lanes { id eventCount undatedCount eventIds } } }
            """)).At("chart");

        Assert.Equal(("2023-03-04", "2023-03-04"), (chart.At("from").GetString(), chart.At("to").GetString()));
        Assert.Equal((1, 1, 1), (chart.At("totalCount").GetInt32(), chart.At("undatedCount").GetInt32(), chart.At("bins", "possible", 0).GetInt32()));
        Assert.Equal(["event:dated"], chart.At("events").Texts("id"));
        Assert.Equal((1, 1), (chart.At("lanes", 0, "eventCount").GetInt32(), chart.At("lanes", 0, "undatedCount").GetInt32()));
        Assert.Equal(["event:dated"], chart.At("lanes", 0, "eventIds").Texts());
    }

    [Fact]
    public async Task The_busiest_part_has_most_events_of_an_archive_that_reaches_far_beyond_it()
    {
        JsonElement data = await api.DataAsync("""
            {
              whole: chart(lanes: 0) { from to certainCount }
              busiest: chart(lanes: 0, busiest: true, bins: 30) { from to certainCount bins { certain } }
              within: chart(lanes: 0, during: "2023-03-01/2023-03-10", busiest: true) { from to }
            }
            """);

        (DateOnly from, DateOnly to) = (Day(data, "busiest", "from"), Day(data, "busiest", "to"));
        Assert.True(to.DayNumber - from.DayNumber < (Day(data, "whole", "to").DayNumber - Day(data, "whole", "from").DayNumber) / 4, $"{from} to {to}");
        Assert.True(from <= new DateOnly(2023, 3, 3) && to >= new DateOnly(2023, 3, 5), $"{from} to {to}");
        Assert.True(data.At("busiest", "certainCount").GetInt32() >= 0.7 * data.At("whole", "certainCount").GetInt32());
        Assert.Equal(30, data.At("busiest", "bins", "certain").GetArrayLength());
        Assert.Equal(("2023-02-28", "2023-03-03"), (data.At("within", "from").GetString(), data.At("within", "to").GetString()));

        static DateOnly Day(JsonElement data, string chart, string end) => DateOnly.Parse(data.At(chart, end).GetString() ?? "", CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task Charts_of_one_request_count_the_archive_once()
    {
        Answer answer = await api.AskAsync("""
            {
              whole: chart(lanes: 0, bins: 320) { bins { certain } }
              again: chart(lanes: 0, bins: 320) { totalCount }
              busiest: chart(lanes: 0, busiest: true) { bins { certain } }
              other: chart(lanes: 0, bins: 320, certainty: CERTAIN) { totalCount }
            }
            """);

        // The archive, its busiest part, and what is certain.
        Assert.Equal(3, answer.Questions.OfType<HistogramQuery>().Count());
    }

    [Fact]
    public async Task Precision_is_a_condition_of_every_list()
    {
        JsonElement data = await api.DataAsync("""
            {
              timeline(filter: { precisions: [MONTH, WEEK] }, first: 100) { totalCount nodes { when { precision } } }
              chart(filter: { precisions: [MONTH, WEEK] }, lanes: 0) { totalCount }
            }
            """);

        string?[] precisions = [.. data.At("timeline", "nodes").Texts("when", "precision").Distinct().Order()];
        Assert.Equal(["MONTH", "WEEK"], precisions);
        Assert.Equal(data.At("timeline", "totalCount").GetInt32(), data.At("chart", "totalCount").GetInt32());
    }

    [Theory]
    [InlineData("lanes: 61", "BAD_USER_INPUT: \"lanes\": it is 61; expected 0 to 60.")]
    [InlineData("bins: 0", "BAD_USER_INPUT: \"bins\": it is 0; expected 1 to 1000.")]
    [InlineData("""pinned: ["event:x"]""", "BAD_USER_INPUT: \"pinned\": \"event:x\" is not an id of a lane; expected one of an actor (person:, org:, group:), an office (office:) or a place (place:).")]
    [InlineData("""during: "Y-170000002/2023" """, "BAD_USER_INPUT: \"during\": it reaches beyond what can be drawn; expected a span within the years -9998 to 9999.")]
    public async Task What_cannot_be_drawn_is_refused(string argument, string error)
    {
        Answer answer = await api.AskAsync($$"""{ chart({{argument}}) { from } }""");

        Assert.Equal([error], answer.Errors);
    }

    private async Task<(int Possible, int Certain)> CountAsync(string span)
    {
        JsonElement found = (await api.DataAsync(
            "query ($span: Edtf!) { timeline(filter: { kinds: [MEETING, VISIT], overlapping: $span }) { totalCount certainCount } }", new { span })).At("timeline");
        return (found.At("totalCount").GetInt32(), found.At("certainCount").GetInt32());
    }
}
