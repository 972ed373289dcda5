using System.Text.Json;
using Timeline.Events;
using Timeline.Storage;
using Timeline.Tests.Api.Running;

namespace Timeline.Tests.Api;

public class EventListTests(SeededApi api)
{
    private const string Timeline = """
        query ($during: Edtf, $certainty: Likelihood! = POSSIBLE, $filter: EventFilter) {
          timeline(during: $during, certainty: $certainty, filter: $filter, first: 100) { totalCount certainCount nodes { id } }
        }
        """;

    [Fact]
    public async Task A_call_last_week_is_possibly_on_one_day_of_it_and_certainly_within_it()
    {
        (IReadOnlyList<string?> possible, int certain) = await FindAsync(new { during = "2023-02-22", filter = new { kinds = new[] { "CALL" } } });
        (IReadOnlyList<string?> onlyCertain, _) = await FindAsync(new { during = "2023-02-22", certainty = "CERTAIN", filter = new { kinds = new[] { "CALL" } } });
        (_, int certainInWeek) = await FindAsync(new { during = "2023-02-20/2023-02-26", filter = new { kinds = new[] { "CALL" } } });

        Assert.Equal(["event:2023-02-austin-gallant-call"], possible);
        Assert.Equal(0, certain);
        Assert.Empty(onlyCertain);
        Assert.Equal(1, certainInWeek);
    }

    [Fact]
    public async Task Before_after_and_overlapping_are_asked_of_the_whole_event()
    {
        (IReadOnlyList<string?> before, _) = await FindAsync(new { certainty = "CERTAIN", filter = new { before = "2023-02-24", kinds = new[] { "APPOINTMENT" } } });
        (IReadOnlyList<string?> after, _) = await FindAsync(new { certainty = "CERTAIN", filter = new { after = "2023-03-03", modalities = new[] { "PLANNED" }, kinds = new[] { "VISIT" } } });
        (IReadOnlyList<string?> overlapping, int certain) = await FindAsync(new { filter = new { overlapping = "2023-02-25", kinds = new[] { "SITUATION" }, forms = new[] { "STATE" } } });

        Assert.Contains("event:2022-12-netanyahu-returns-to-power", before);
        Assert.Equal(["event:2023-03-dermer-hanegbi-visit-washington"], after);
        Assert.Contains("event:2023-02-west-bank-violence", overlapping);
        Assert.True(certain >= 1);
    }

    [Fact]
    public async Task A_place_includes_what_lies_within_it()
    {
        (IReadOnlyList<string?> israel, _) = await FindAsync(new { during = "2023-03-03", filter = new { places = new[] { "place:israel" } } });
        (IReadOnlyList<string?> both, _) = await FindAsync(new { during = "2023-03-03", filter = new { places = new[] { "place:kirya", "place:huwara" }, modalities = new[] { "ACTUAL" } } });

        Assert.Contains("event:2023-03-03-kirya-meeting", israel);
        Assert.DoesNotContain("event:2023-02-huwara-rampage", israel);
        Assert.Contains("event:2023-03-03-kirya-meeting", both);
        Assert.Contains("event:2023-02-huwara-rampage", both);
    }

    [Fact]
    public async Task Conditions_join_by_and_their_members_by_or()
    {
        (IReadOnlyList<string?> found, _) = await FindAsync(new
        {
            filter = new
            {
                actors = new[] { "person:lloyd-austin", "person:mark-milley" },
                topics = new[] { "topic:west-bank-tensions", "topic:iran-nuclear" },
                kinds = new[] { "CALL", "MEETING" },
            },
        });

        Assert.Equal(["event:2023-02-austin-gallant-call", "event:2023-03-03-kirya-meeting"], found);
    }

    [Fact]
    public async Task A_publisher_is_asked_for_by_the_articles_that_tell()
    {
        (IReadOnlyList<string?> found, _) = await FindAsync(new { filter = new { publishers = new[] { "org:al-arabiya" } } });

        Assert.Contains("event:2023-03-04-milley-visits-syria", found);
        Assert.DoesNotContain("event:2023-03-03-kirya-meeting", found);
    }

    [Fact]
    public async Task Timelines_of_actor_office_place_and_topic_are_their_own_events()
    {
        JsonElement data = await api.DataAsync("""
            query ($filter: EventFilter) {
              actor(id: "person:yoav-gallant") { timeline(filter: $filter) { nodes { id } } }
              office(id: "office:israel-defense-minister") { timeline(filter: $filter) { nodes { id } } }
              place(id: "place:tel-aviv") { timeline(during: "2023-03-03", filter: $filter) { nodes { id } } }
              topic(id: "topic:iran-nuclear") { timeline(filter: $filter) { nodes { id } } }
            }
            """, new { filter = new { kinds = new[] { "MEETING" }, modalities = new[] { "ACTUAL" } } });

        Assert.All(data.EnumerateObject(), found =>
            Assert.Contains("event:2023-03-03-kirya-meeting", found.Value.At("timeline", "nodes").Texts("id")));
    }

    [Theory]
    [InlineData("during: \"32 March 1962\"", "found \"32 March 1962\"; a year has four digits, not 2 (character 1); expected the year first, e.g. 1962-03-02, 1962-03, 1962~.")]
    [InlineData("filter: { overlapping: \"2023-13\" }", "found \"2023-13\"; ")]
    [InlineData("during: \"1985/\"", "\"during\": \"1985/\" is not a date: a span to search needs both ends")]
    [InlineData("filter: { before: \"/1985\" }", "a span to search needs both ends")]
    [InlineData("filter: { places: [\"org:reuters\"] }", "\"places\": \"org:reuters\" is not an id; expected place:some-name.")]
    [InlineData("filter: { actors: [\"Mark Milley\"] }", "\"actors\": \"Mark Milley\" is not an id; expected person:some-name, org:some-name or group:some-name.")]
    public async Task What_is_wrong_with_a_condition_is_said_with_what_was_expected(string arguments, string problem)
    {
        Answer answer = await api.AskAsync($"{{ timeline({arguments}) {{ nodes {{ id }} }} }}");

        string error = Assert.Single(answer.Errors);
        Assert.Contains(problem, error, StringComparison.Ordinal);
        Assert.Matches("^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED): ", error);
        Assert.Empty(answer.Questions);
    }

    [Fact]
    public async Task A_bad_date_in_a_variable_is_bad_input()
    {
        Answer answer = await api.AskAsync(Timeline, new { during = "2023-02-30" });

        Assert.StartsWith("BAD_USER_INPUT: ", Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.Contains("expected", answer.Errors[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nodes { title }", EventParts.None)]
    [InlineData("nodes { places { name } }", EventParts.Places)]
    [InlineData("edges { node { topics { name } } } nodes { counts { least } }", EventParts.Topics | EventParts.Counts)]
    [InlineData("edges { node { ...F } }", EventParts.Participations)]
    [InlineData("nodes { ... @skip(if: true) { topics { name } } }", EventParts.None)]
    public async Task The_store_reads_of_events_what_is_selected(string selection, EventParts parts)
    {
        string fragment = selection.Contains("...F", StringComparison.Ordinal) ? " fragment F on Event { participants { words } }" : "";
        Answer answer = await api.AskAsync($"{{ timeline(first: 1) {{ {selection} }} }}{fragment}");

        Assert.Equal(parts, answer.Questions.OfType<EventQuery>().Single().Parts);
    }

    [Fact]
    public async Task Events_reached_by_claims_are_read_with_what_is_selected_of_them()
    {
        Answer answer = await api.AskAsync("""
            {
              article(id: "article:2023-03-03-milley-in-israel") {
                claims(first: 1) { nodes { event { places { name } } relations { event { topics { name } } } } }
              }
            }
            """);

        Assert.Empty(answer.Errors);
        Assert.Equal([EventParts.Places | EventParts.Topics], answer.Questions.OfType<EventParts>().Distinct());
    }

    [Fact]
    public async Task Contacts_under_fragments_keep_their_own_conditions()
    {
        JsonElement data = await api.DataAsync("""
            {
              nodes(ids: ["person:antony-blinken", "org:biden-administration"]) {
                ... on Person { contacts(during: "2023-01", first: 1) { nodes { possible events { totalCount } } } }
                ... on Organization { contacts(during: "2023-02-24/2023-03-03", first: 1) { nodes { possible events { totalCount } } } }
              }
            }
            """);

        Assert.All(data.At("nodes").EnumerateArray(), node => Assert.All(node.At("contacts", "nodes").EnumerateArray(), contact =>
            Assert.Equal(contact.At("possible").GetInt32(), contact.At("events", "totalCount").GetInt32())));
        Assert.Equal(1, data.At("nodes", 1, "contacts", "nodes").GetArrayLength());
    }

    private async Task<(IReadOnlyList<string?> Ids, int Certain)> FindAsync(object variables)
    {
        JsonElement found = (await api.DataAsync(Timeline, variables)).At("timeline");
        Assert.Equal(found.At("totalCount").GetInt32(), found.At("nodes").GetArrayLength());
        return (found.At("nodes").Texts("id"), found.At("certainCount").GetInt32());
    }
}
