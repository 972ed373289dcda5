using System.Text.Json;
using Timeline.Tests.Api.Running;

namespace Timeline.Tests.Api;

public class ContactTests(SeededApi api)
{
    private const string Contacts = """
        query ($of: ID!, $during: Edtf, $modalities: [Modality!]! = [ACTUAL, ALLEGED], $certainty: Likelihood! = POSSIBLE) {
          contacts(of: $of, during: $during, modalities: $modalities, certainty: $certainty, first: 100) {
            totalCount
            certainCount
            nodes { with { id } certain possible first { id } last { id } events { totalCount nodes { id } } }
          }
        }
        """;

    [Fact]
    public async Task Milley_was_in_contact_with_those_he_met()
    {
        JsonElement contacts = (await api.DataAsync(Contacts, new { of = "person:mark-milley", during = "2023-03-03" })).At("contacts");

        Assert.Contains("person:herzi-halevi", contacts.At("nodes").Texts("with", "id"));
        Assert.Contains("person:yoav-gallant", contacts.At("nodes").Texts("with", "id"));
        JsonElement halevi = contacts.At("nodes").EnumerateArray().Single(contact => contact.At("with", "id").GetString() == "person:herzi-halevi");
        Assert.Equal((1, 1), (halevi.At("certain").GetInt32(), halevi.At("possible").GetInt32()));
        Assert.Equal("event:2023-03-03-kirya-meeting", halevi.At("first", "id").GetString());
        Assert.Equal(["event:2023-03-03-kirya-meeting"], halevi.At("events", "nodes").Texts("id"));
    }

    [Fact]
    public async Task A_call_last_week_is_possible_on_one_day_of_it_and_certain_within_it()
    {
        JsonElement day = await Gallant("2023-02-22");
        JsonElement week = await Gallant("2023-02-20/2023-02-26");

        Assert.Equal((0, 1), (day.At("certain").GetInt32(), day.At("possible").GetInt32()));
        Assert.Equal((1, 1), (week.At("certain").GetInt32(), week.At("possible").GetInt32()));

        async Task<JsonElement> Gallant(string during) =>
            (await api.DataAsync(Contacts, new { of = "person:lloyd-austin", during })).At("contacts", "nodes", 0);
    }

    [Fact]
    public async Task Only_possible_contacts_are_left_out_when_certainty_is_asked_for()
    {
        JsonElement certain = (await api.DataAsync(Contacts, new { of = "person:lloyd-austin", during = "2023-02-22", certainty = "CERTAIN" })).At("contacts");

        Assert.Equal(0, certain.At("nodes").GetArrayLength());
    }

    [Fact]
    public async Task Dermer_and_Sullivan_are_in_contact_only_when_plans_count()
    {
        JsonElement happened = (await api.DataAsync(Contacts, new { of = "person:ron-dermer", during = "2023-03" })).At("contacts");
        JsonElement planned = (await api.DataAsync(Contacts, new { of = "person:ron-dermer", during = "2023-03", modalities = new[] { "ACTUAL", "PLANNED" } })).At("contacts");

        Assert.DoesNotContain("person:jake-sullivan", happened.At("nodes").Texts("with", "id"));
        JsonElement sullivan = planned.At("nodes").EnumerateArray().Single(contact => contact.At("with", "id").GetString() == "person:jake-sullivan");
        Assert.Equal((0, 1), (sullivan.At("certain").GetInt32(), sullivan.At("possible").GetInt32()));
    }

    [Fact]
    public async Task The_events_of_a_contact_are_as_many_as_it_counts()
    {
        foreach (string actor in new[] { "person:mark-milley", "person:antony-blinken", "person:joe-biden" })
        {
            JsonElement contacts = (await api.DataAsync(Contacts, new { of = actor, during = "2023" })).At("contacts");
            foreach (JsonElement contact in contacts.At("nodes").EnumerateArray())
            {
                Assert.Equal(contact.At("possible").GetInt32(), contact.At("events", "totalCount").GetInt32());
                Assert.Equal(contact.At("first", "id").GetString(), contact.At("events", "nodes", 0, "id").GetString());
            }
        }
    }

    [Fact]
    public async Task Contacts_hang_on_the_actor_as_they_stand_at_the_root()
    {
        JsonElement data = await api.DataAsync("""
            {
              contacts(of: "person:antony-blinken", during: "2023", first: 5) { nodes { with { id } certain possible } }
              actor(id: "person:antony-blinken") { contacts(during: "2023", first: 5) { nodes { with { id } certain possible } } }
            }
            """);

        Assert.Equal(data.At("contacts").GetRawText(), data.At("actor", "contacts").GetRawText());
    }
}
