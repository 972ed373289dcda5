using System.Text.Json;
using Timeline.Storage;
using Timeline.Tests.Api.Running;

namespace Timeline.Tests.Api;

public class FacetTests(SeededApi api)
{
    [Theory]
    [InlineData("kinds", "kinds", "value")]
    [InlineData("forms", "forms", "value")]
    [InlineData("modalities", "modalities", "value")]
    [InlineData("precisions", "precisions", "value")]
    [InlineData("publishers", "publishers", "value { id }")]
    [InlineData("places", "places", "value { id }")]
    [InlineData("actors", "actors", "value { id }")]
    [InlineData("topics", "topics", "value { id }")]
    public async Task A_count_is_what_choosing_the_value_finds(string facet, string condition, string value)
    {
        // The filter's own condition on each facet does not count.
        var filter = new Dictionary<string, object>
        {
            ["kinds"] = new[] { "VISIT", "MEETING", "STATEMENT", "CALL" }, ["modalities"] = new[] { "ACTUAL" }, ["precisions"] = new[] { "DAY", "INTERVAL" },
        };
        JsonElement counts = (await api.DataAsync(
            $$"""query ($filter: EventFilter) { facets(during: "2023-02-22/2023-03-05", filter: $filter, first: 3) { {{facet}} { {{value}} count certainCount } } }""",
            new { filter })).At("facets", facet);

        Assert.NotEmpty(counts.EnumerateArray());
        int[] sizes = [.. counts.EnumerateArray().Select(count => count.At("count").GetInt32())];
        Assert.Equal(sizes.OrderDescending(), sizes);
        foreach (JsonElement count in counts.EnumerateArray())
        {
            JsonElement chosen = count.At("value");
            var narrowed = new Dictionary<string, object>(filter)
            {
                [condition] = new[] { chosen.ValueKind == JsonValueKind.Object ? chosen.At("id").GetString() : chosen.GetString() },
            };
            JsonElement list = (await api.DataAsync(
                """query ($filter: EventFilter) { timeline(during: "2023-02-22/2023-03-05", filter: $filter) { totalCount certainCount } }""", new { filter = narrowed })).At("timeline");
            Assert.Equal((list.At("totalCount").GetInt32(), list.At("certainCount").GetInt32()), (count.At("count").GetInt32(), count.At("certainCount").GetInt32()));
        }
    }

    [Fact]
    public async Task All_facets_are_one_question_and_only_those_selected_are_counted()
    {
        Answer answer = await api.AskAsync("{ facets { kinds { value count } publishers { value { name } count } } }");

        Assert.Equal([Facet.Kind, Facet.Publisher], Assert.Single(answer.Questions.OfType<FacetQuery>()).Facets);
        Assert.Equal("VISIT", answer.Data.At("facets", "kinds", 0, "value").GetString());
        Assert.NotNull(answer.Data.At("facets", "publishers", 0, "value", "name").GetString());
    }

    [Fact]
    public async Task Too_many_values_are_refused()
    {
        Answer answer = await api.AskAsync("{ facets(first: 101) { kinds { count } } }");

        Assert.Equal(["BAD_USER_INPUT: \"first\": it is 101; expected 0 to 100."], answer.Errors);
    }
}
