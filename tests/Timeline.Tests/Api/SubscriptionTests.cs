using System.Text.Json;
using Timeline.Api.Changes;
using Timeline.Api.Paging;
using Timeline.Tests.Api.Running;

namespace Timeline.Tests.Api;

/// <summary>Subscriptions to what is really recorded and taken back.</summary>
public class SubscriptionTests
{
    private const string Changes = """
        subscription ($filter: EventFilter, $after: String) {
          eventChanged(filter: $filter, after: $after) {
            cursor kind eventId recordedAt
            event { id title claimCount participants { actor { name } } }
          }
        }
        """;

    private const string Record = "mutation ($document: String!) { recordArticle(document: $document) { documents { complaints { line what expected } } } }";

    private const string Withdraw = """mutation ($claim: ID!) { withdrawClaim(claim: $claim, reason: "Read wrongly.") { id } }""";

    [Fact]
    public async Task A_recorded_event_is_told_to_those_whose_filter_it_passes_with_all_that_they_select()
    {
        await using RunningApi api = await RunningApi.OpenAsync();
        await RecordAsync(api, Cast);
        await using RunningSubscription all = await api.SubscribeAsync(Changes);
        await using RunningSubscription calls = await api.SubscribeAsync(Changes, new { filter = new { kinds = new[] { "CALL" } } });
        await using RunningSubscription ofBob = await api.SubscribeAsync(Changes, new { filter = new { actors = new[] { "person:bob" } } });
        await using RunningSubscription early = await api.SubscribeAsync(Changes, new { filter = new { before = "2023-03-05" } });

        await RecordAsync(api, Article("one", "event:meeting", "MEETING", "2023-03-04", "person:ann"));
        await RecordAsync(api, Article("two", "event:call", "CALL", "2023-03-06", "person:ann, person:bob"));

        JsonElement meeting = await all.NextChangeAsync();
        Assert.Equal(
            """{"id":"event:meeting","title":"About event:meeting","claimCount":1,"participants":[{"actor":{"name":"Ann"}}]}""", meeting.At("event").GetRawText());
        Assert.Equal(
            ("CREATED", "event:meeting", "2026-01-01T12:00:00Z"),
            (meeting.At("kind").GetString(), meeting.At("eventId").GetString(), meeting.At("recordedAt").GetString()));
        Assert.Equal("event:call", (await all.NextChangeAsync()).At("eventId").GetString());
        Assert.Equal("event:call", (await calls.NextChangeAsync()).At("eventId").GetString());
        Assert.Equal("event:call", (await ofBob.NextChangeAsync()).At("eventId").GetString());
        Assert.Equal("event:meeting", (await early.NextChangeAsync()).At("eventId").GetString());
    }

    [Fact]
    public async Task Further_claims_change_an_event_and_the_last_one_taken_back_removes_it_whatever_the_filter()
    {
        await using RunningApi api = await RunningApi.OpenAsync();
        await RecordAsync(api, Cast);
        await using RunningSubscription all = await api.SubscribeAsync(Changes);
        await using RunningSubscription visits = await api.SubscribeAsync(Changes, new { filter = new { kinds = new[] { "VISIT" } } });

        await RecordAsync(api, Article("one", "event:meeting", "MEETING", "2023-03-04", "person:ann"));
        Assert.Equal("CREATED", (await all.NextChangeAsync()).At("kind").GetString());
        await RecordAsync(api, Article("two", "event:meeting", "MEETING", "2023-03-04", "person:bob"));
        JsonElement told = await all.NextChangeAsync();
        Assert.Equal(("UPDATED", 2), (told.At("kind").GetString(), told.At("event", "claimCount").GetInt32()));

        foreach (string? claim in (await api.DataAsync("""{ event(id: "event:meeting") { claims { nodes { id } } } }""")).At("event", "claims", "nodes").Texts("id"))
        {
            await api.DataAsync(Withdraw, new { claim });
        }

        // Told when both were taken back: the event is gone already.
        Assert.Equal("UPDATED", (await all.NextChangeAsync()).At("kind").GetString());
        JsonElement removed = await all.NextChangeAsync();
        Assert.Equal(("REMOVED", "event:meeting", "null"), (removed.At("kind").GetString(), removed.At("eventId").GetString(), removed.At("event").GetRawText()));
        Assert.Equal(removed.GetRawText(), (await visits.NextChangeAsync()).GetRawText());
    }

    [Fact]
    public async Task Recording_the_same_again_is_told_to_nobody()
    {
        await using RunningApi api = await RunningApi.OpenAsync();
        await RecordAsync(api, Cast);
        string article = Article("one", "event:meeting", "MEETING", "2023-03-04", "person:ann");
        await RecordAsync(api, article);
        await using RunningSubscription all = await api.SubscribeAsync(Changes);

        await RecordAsync(api, article);
        await RecordAsync(api, Article("two", "event:later", "CALL", "2023-03-05", "person:ann"));

        Assert.Equal("event:later", (await all.NextChangeAsync()).At("eventId").GetString());
    }

    [Fact]
    public async Task What_another_program_records_in_the_same_store_is_told_too()
    {
        await using RunningApi api = await RunningApi.OpenAsync();
        await using RunningApi other = await api.OpenBesideAsync();
        await RecordAsync(api, Cast);
        await using RunningSubscription all = await api.SubscribeAsync(Changes);
        await RecordAsync(api, Article("one", "event:mine", "MEETING", "2023-03-04", "person:ann"));
        Assert.Equal("event:mine", (await all.NextChangeAsync()).At("eventId").GetString());

        Task<JsonElement> next = all.NextChangeAsync();
        await RecordAsync(other, Article("two", "event:theirs", "MEETING", "2023-03-04", "person:bob"));
        api.Clock.Advance(ChangeFeed.UsualInterval);

        Assert.Equal("event:theirs", (await next).At("event", "id").GetString());
    }

    [Fact]
    public async Task Who_subscribes_again_after_the_last_change_known_has_missed_nothing()
    {
        await using RunningApi api = await RunningApi.OpenAsync();
        await RecordAsync(api, Cast);
        string? known;
        await using (RunningSubscription first = await api.SubscribeAsync(Changes))
        {
            await RecordAsync(api, Article("one", "event:one", "MEETING", "2023-03-04", "person:ann"));
            await RecordAsync(api, Article("two", "event:two", "MEETING", "2023-03-04", "person:ann"));
            known = (await first.NextChangeAsync()).At("cursor").GetString();
        }

        await RecordAsync(api, Article("three", "event:three", "MEETING", "2023-03-04", "person:ann"));
        await using RunningSubscription again = await api.SubscribeAsync(Changes, new { after = known });
        await RecordAsync(api, Article("four", "event:four", "MEETING", "2023-03-04", "person:ann"));

        foreach (string told in new[] { "event:two", "event:three", "event:four" })
        {
            Assert.Equal(told, (await again.NextChangeAsync()).At("eventId").GetString());
        }
    }

    [Fact]
    public async Task Who_begins_after_the_newest_change_is_told_what_happened_while_it_read()
    {
        await using RunningApi api = await RunningApi.OpenAsync();
        string? beginning = (await api.DataAsync("{ newestChange }")).At("newestChange").GetString();
        await RecordAsync(api, Cast);
        await RecordAsync(api, Article("one", "event:one", "MEETING", "2023-03-04", "person:ann"));
        string? newest = (await api.DataAsync("{ newestChange }")).At("newestChange").GetString();
        await RecordAsync(api, Article("two", "event:two", "MEETING", "2023-03-04", "person:ann"));

        await using RunningSubscription fromBeginning = await api.SubscribeAsync(Changes, new { after = beginning });
        await using RunningSubscription fromNewest = await api.SubscribeAsync(Changes, new { after = newest });

        JsonElement first = await fromBeginning.NextChangeAsync();
        Assert.Equal(("event:one", newest), (first.At("eventId").GetString(), first.At("cursor").GetString()));
        Assert.Equal("event:two", (await fromNewest.NextChangeAsync()).At("eventId").GetString());
    }

    [Fact]
    public async Task A_place_that_the_log_does_not_have_is_refused()
    {
        await using RunningApi api = await RunningApi.OpenAsync();

        Assert.Equal(
            ["CHANGES_EXPIRED: What followed that change is no longer known here, or never was. Ask for newestChange, read anew what you show, and subscribe after that."],
            await api.RefusalAsync(Changes, new { after = Cursors.Changes.Write(1) }));
        Assert.Equal(
            ["BAD_USER_INPUT: \"after\": \"tomorrow\" is not a cursor, or a damaged one; expected one of the change log, as its changes give it."],
            await api.RefusalAsync(Changes, new { after = "tomorrow" }));
        Assert.Equal(
            ["BAD_USER_INPUT: \"actors\": \"place:x\" is not an id; expected person:some-name, org:some-name or group:some-name."],
            await api.RefusalAsync(Changes, new { filter = new { actors = new[] { "place:x" } } }));
    }

    private const string Cast = """
        catalogue: { id: catalogue:cast, title: Cast }
        actors:
          - { id: person:ann, name: Ann }
          - { id: person:bob, name: Bob }
        """;

    private static string Article(string name, string about, string kind, string when, string who) => $$"""
        article: { id: article:{{name}}, title: {{name}}, published: 2023-03-07 }
        claims:
          - { event: {{about}}, kind: {{kind}}, title: "About {{about}}", when: {{when}}, who: [{{who}}] }
        """;

    private static async Task RecordAsync(RunningApi api, string document) =>
        Assert.Equal("[]", (await api.DataAsync(Record, new { document })).At("recordArticle", "documents", 0, "complaints").GetRawText());
}
