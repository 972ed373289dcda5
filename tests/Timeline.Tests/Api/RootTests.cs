using System.Text.Json;
using Timeline.Tests.Api.Running;

namespace Timeline.Tests.Api;

public class RootTests(SeededApi api)
{
    [Theory]
    [InlineData("node(id: \"event:nobody-heard-of\")")]
    [InlineData("node(id: \"no id at all\")")]
    [InlineData("node(id: \"catalogue:actors\")")]
    [InlineData("event(id: \"event:nobody-heard-of\")")]
    [InlineData("event(id: \"person:mark-milley\")")]
    [InlineData("actor(id: \"person:nobody\")")]
    [InlineData("actor(id: \"event:2023-03-03-kirya-meeting\")")]
    [InlineData("actor(name: \"Nobody at All\")")]
    [InlineData("office(id: \"office:none\")")]
    [InlineData("place(id: \"place:nowhere\")")]
    [InlineData("topic(id: \"topic:none\")")]
    [InlineData("article(id: \"article:none\")")]
    [InlineData("claim(id: \"claim:none\")")]
    [InlineData("claim(id: \"\")")]
    public async Task What_nobody_heard_of_is_null_and_no_error(string root)
    {
        JsonElement data = await api.DataAsync($"{{ found: {root} {{ __typename }} }}");

        Assert.Equal(JsonValueKind.Null, data.At("found").ValueKind);
    }

    [Fact]
    public async Task An_id_that_is_none_costs_no_question()
    {
        Answer answer = await api.AskAsync("{ event(id: \"person:mark-milley\") { title } node(id: \"?\") { id } }");

        Assert.Empty(answer.Questions);
    }

    [Fact]
    public async Task Nodes_come_in_the_order_of_their_ids_each_of_its_own_type()
    {
        JsonElement nodes = (await api.DataAsync("""
            {
              nodes(ids: ["place:kirya", "nothing", "person:mark-milley", "event:2023-03-03-kirya-meeting", "org:reuters", "place:kirya",
                "group:settlers", "topic:iran", "office:us-cjcs", "article:2023-03-03-milley-in-israel"]) {
                __typename id
                ... on Place { within { name } }
                ... on Actor { name }
                ... on Event { places { name } }
              }
            }
            """)).At("nodes");

        Assert.Equal(JsonValueKind.Null, nodes[1].ValueKind);
        Assert.Equal(
            ["Place", "Person", "Event", "Organization", "Place", "Group", "Topic", "Office", "Article"],
            nodes.EnumerateArray().Where(node => node.ValueKind == JsonValueKind.Object).Select(node => node.At("__typename").GetString()));
        Assert.Equal("Tel Aviv", nodes.At(0, "within", 0, "name").GetString());
        Assert.Equal("Mark Milley", nodes.At(2, "name").GetString());
        Assert.Equal("Kirya military base", nodes.At(3, "places", 0, "name").GetString());
    }

    [Fact]
    public async Task More_than_a_hundred_ids_are_refused()
    {
        string[] ids = [.. Enumerable.Range(0, 101).Select(number => $"event:e{number}")];

        Answer nodes = await api.AskAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids });
        Answer events = await api.AskAsync("query ($ids: [ID!]!) { events(ids: $ids) { id } }", new { ids });

        Assert.Equal(["LIMIT_PAGE: \"ids\" has 101 ids; at most 100 may be asked for at once."], nodes.Errors);
        Assert.Equal(nodes.Errors, events.Errors);
    }

    [Fact]
    public async Task Events_come_in_the_order_of_their_ids()
    {
        JsonElement data = await api.DataAsync("""
            { events(ids: ["event:2023-02-nablus-raid", "event:none", "place:kirya", "event:2023-03-03-kirya-meeting", "event:2023-02-nablus-raid"]) { title } }
            """);

        Assert.Equal("""[{"title":"Deadly raid in Nablus"},null,null,{"title":"Milley meets Halevi and Gallant at the Kirya"},{"title":"Deadly raid in Nablus"}]""", data.At("events").GetRawText());
    }

    [Theory]
    [InlineData("Mark Milley")]
    [InlineData("mark  MILLEY")]
    public async Task An_actor_is_found_by_name_whatever_its_case(string name)
    {
        JsonElement data = await api.DataAsync("query ($name: String) { actor(name: $name) { id kind } }", new { name });

        Assert.Equal("""{"id":"person:mark-milley","kind":"PERSON"}""", data.At("actor").GetRawText());
    }

    [Theory]
    [InlineData("actor { name }")]
    [InlineData("actor(id: \"person:mark-milley\", name: \"Mark Milley\") { name }")]
    public async Task An_actor_is_asked_for_by_exactly_one_of_id_and_name(string root)
    {
        Answer answer = await api.AskAsync($"{{ {root} }}");

        Assert.Equal(["BAD_USER_INPUT: Give exactly one of \"id\" and \"name\"."], answer.Errors);
    }

    [Fact]
    public async Task A_name_of_several_actors_is_an_error_that_names_them()
    {
        await using RunningApi own = await RunningApi.OpenAsync();
        await own.DataAsync(""""
            mutation { recordArticle(document: """
              catalogue: { id: catalogue:people, title: People }
              actors:
                - { id: person:john-smith-senior, name: John Smith, aliases: [Senior] }
                - { id: person:john-smith-junior, name: John Smith Jr., aliases: [John Smith] }
              """) { claimsAdded } }
            """");

        Answer answer = await own.AskAsync("{ actor(name: \"John Smith\") { id } }");

        Assert.Equal(["AMBIGUOUS_NAME: \"John Smith\" is the name of several actors: person:john-smith-junior, person:john-smith-senior; ask for one of them by \"id\"."], answer.Errors);
        Assert.Equal("person:john-smith-senior", (await own.DataAsync("{ actor(name: \"senior\") { id } }")).At("actor", "id").GetString());
    }

    [Fact]
    public async Task The_summary_counts_what_the_seed_data_holds()
    {
        JsonElement data = await api.DataAsync("{ summary { documents articles actors events claims activeClaims } actors { totalCount } articles { totalCount } timeline { totalCount } }");

        Assert.Equal(data.At("summary", "actors").GetInt32(), data.At("actors", "totalCount").GetInt32());
        Assert.Equal(data.At("summary", "articles").GetInt32(), data.At("articles", "totalCount").GetInt32());
        Assert.Equal(data.At("summary", "events").GetInt32(), data.At("timeline", "totalCount").GetInt32());
        Assert.Equal(data.At("summary", "claims").GetInt32(), data.At("summary", "activeClaims").GetInt32());
    }

    [Fact]
    public async Task Directories_are_filtered_by_the_beginnings_of_words()
    {
        JsonElement data = await api.DataAsync("""
            {
              actors(words: "mil mark") { nodes { id } }
              groups: actors(kinds: [GROUP], first: 100) { nodes { id } }
              places(words: "tel av") { nodes { id } }
              topics(words: "nuclear") { nodes { id } }
              offices(words: "joint chiefs chairman") { nodes { id } }
            }
            """);

        Assert.Equal(["person:mark-milley"], data.At("actors", "nodes").Texts("id"));
        Assert.Contains("group:settlers", data.At("groups", "nodes").Texts("id"));
        Assert.All(data.At("groups", "nodes").Texts("id"), id => Assert.StartsWith("group:", id, StringComparison.Ordinal));
        Assert.Equal(["place:tel-aviv"], data.At("places", "nodes").Texts("id"));
        Assert.Equal(["topic:iran-nuclear"], data.At("topics", "nodes").Texts("id"));
        Assert.Equal(["office:us-cjcs", "office:us-cjcs-spokesman"], data.At("offices", "nodes").Texts("id"));
    }

    [Fact]
    public async Task Search_finds_names_before_texts_and_tells_how_well_they_fit()
    {
        JsonElement data = await api.DataAsync("""
            {
              search(text: "Kirya") { nodes { kind match item { __typename id } } }
              people: search(text: "milley", kinds: [ACTOR]) { totalCount nodes { match item { id } } }
              nothing: search(text: "…") { totalCount nodes { kind } }
            }
            """);

        Assert.Equal("""{"kind":"PLACE","match":"EXACT","item":{"__typename":"Place","id":"place:kirya"}}""", data.At("search", "nodes", 0).GetRawText());
        Assert.Contains("EVENT", data.At("search", "nodes").Texts("kind"));
        Assert.Contains("person:mark-milley", data.At("people", "nodes").Texts("item", "id"));
        Assert.All(data.At("people", "nodes").Texts("item", "id"), id => Assert.Matches("^(person|org|group):", id));
        Assert.Equal(0, data.At("nothing", "totalCount").GetInt32());
    }

    [Fact]
    public async Task The_office_of_a_date_is_answered_by_its_holder()
    {
        JsonElement office = (await api.DataAsync("""
            {
              office(id: "office:us-president") {
                then: holder(on: "2020-07-04") { name }
                now: holder(on: "2023-03") { name }
                change: holder(on: "2021-01-20") { name }
                long: holder(on: "2019/2022") { name }
                never: holder(on: "1200") { name }
                tenures(on: "2023-03-03") { totalCount certainCount nodes { holder { name } isActing source during { edtf } } }
              }
            }
            """)).At("office");

        Assert.Equal("Joe Biden", office.At("now", "name").GetString());
        Assert.Equal(JsonValueKind.Null, office.At("never").ValueKind);
        Assert.Equal(JsonValueKind.Null, office.At("long").ValueKind);
        Assert.Equal(["Joe Biden"], office.At("tenures", "nodes").Texts("holder", "name"));
        Assert.Equal((1, 1), (office.At("tenures", "totalCount").GetInt32(), office.At("tenures", "certainCount").GetInt32()));
    }
}
