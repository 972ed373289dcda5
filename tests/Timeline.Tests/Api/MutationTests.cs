using System.Text.Json;
using Timeline.Tests.Api.Running;

namespace Timeline.Tests.Api;

public class MutationTests
{
    private const string Record = """
        mutation ($document: String!) {
          recordArticle(document: $document) {
            definitionsChanged claimsAdded claimsSuperseded claimsWithdrawn
            eventsTouched { id title when { edtf } participants { actor { name } } }
            documents { id outcome omitted complaints { line column what expected } article { title recordedAt } }
          }
        }
        """;

    private const string Call = """
        article: { id: article:call, title: A call, published: 2023-03-05 }
        actors:
          - { id: person:a, name: Ann Author }
          - { id: person:b, name: Bob Builder }
        claims:
          - event: event:call
            kind: CALL
            title: Ann calls Bob
            when: 2023-03-04
            who: [person:a, Bob Builder]
        """;

    [Fact]
    public async Task A_recorded_article_is_in_the_answer_and_in_the_timeline()
    {
        await using RunningApi api = await RunningApi.OpenAsync();

        JsonElement report = (await api.DataAsync(Record, new { document = Call })).At("recordArticle");

        Assert.Equal(1, report.At("claimsAdded").GetInt32());
        Assert.Equal("""{"id":"event:call","title":"Ann calls Bob","when":{"edtf":"2023-03-04"},"participants":[{"actor":{"name":"Ann Author"}},{"actor":{"name":"Bob Builder"}}]}""", report.At("eventsTouched", 0).GetRawText());
        Assert.Equal("""{"id":"article:call","outcome":"RECORDED","omitted":0,"complaints":[],"article":{"title":"A call","recordedAt":"2026-01-01T12:00:00Z"}}""", report.At("documents", 0).GetRawText());
        Assert.Equal(["event:call"], (await api.DataAsync("{ timeline { nodes { id } } }")).At("timeline", "nodes").Texts("id"));
    }

    [Fact]
    public async Task Recording_the_same_again_changes_nothing()
    {
        await using RunningApi api = await RunningApi.OpenAsync();
        await api.DataAsync(Record, new { document = Call });
        JsonElement before = await api.DataAsync("{ summary { documents claims activeClaims events } article(id: \"article:call\") { recordedAt } }");
        api.Clock.Advance(TimeSpan.FromDays(1));

        JsonElement report = (await api.DataAsync(Record, new { document = Call })).At("recordArticle");

        Assert.Equal("UNCHANGED", report.At("documents", 0, "outcome").GetString());
        Assert.Equal((0, 0, 0), (report.At("claimsAdded").GetInt32(), report.At("definitionsChanged").GetInt32(), report.At("eventsTouched").GetArrayLength()));
        Assert.Equal(before.GetRawText(), (await api.DataAsync("{ summary { documents claims activeClaims events } article(id: \"article:call\") { recordedAt } }")).GetRawText());
    }

    [Fact]
    public async Task Json_is_a_document_too()
    {
        await using RunningApi api = await RunningApi.OpenAsync();
        string document = JsonSerializer.Serialize(new
        {
            article = new { id = "article:json", title = "In JSON", published = "2023" },
            claims = new[] { new { @event = "event:json", kind = "STATEMENT", title = "Said in JSON" } },
        });

        JsonElement report = (await api.DataAsync(Record, new { document })).At("recordArticle");

        Assert.Equal("RECORDED", report.At("documents", 0, "outcome").GetString());
    }

    [Fact]
    public async Task What_is_wrong_with_a_document_is_data_with_line_and_expectation()
    {
        await using RunningApi api = await RunningApi.OpenAsync();

        JsonElement report = (await api.DataAsync(Record, new { document = Call.Replace("when: 2023-03-04", "when: 32 March 1962", StringComparison.Ordinal) })).At("recordArticle");

        JsonElement document = report.At("documents", 0);
        Assert.Equal("REJECTED", document.At("outcome").GetString());
        Assert.Equal(9, document.At("complaints", 0, "line").GetInt32());
        Assert.Contains("32 March 1962", document.At("complaints", 0, "what").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, document.At("article").ValueKind);
        Assert.Equal(0, (await api.DataAsync("{ summary { documents } }")).At("summary", "documents").GetInt32());
    }

    [Fact]
    public async Task What_may_be_a_slip_is_remarked_and_recorded_all_the_same()
    {
        await using RunningApi api = await RunningApi.OpenAsync();

        JsonElement document = (await api.DataAsync("""
            mutation ($document: String!) { recordArticle(document: $document) { documents { outcome remarks { line column text } } } }
            """, new { document = Call })).At("recordArticle", "documents", 0);

        Assert.Equal("RECORDED", document.At("outcome").GetString());
        Assert.Equal("""{"line":6,"column":12,"text":"no quote supports the claim about event:call"}""", document.At("remarks", 0).GetRawText());
    }

    [Fact]
    public async Task A_corrected_article_supersedes_what_it_said_and_keeps_it_on_record()
    {
        await using RunningApi api = await RunningApi.OpenAsync();
        await api.DataAsync(Record, new { document = Call });
        api.Clock.Advance(TimeSpan.FromHours(1));

        JsonElement report = (await api.DataAsync(Record, new { document = Call.Replace("2023-03-04", "2023-03-05", StringComparison.Ordinal) })).At("recordArticle");
        JsonElement found = (await api.DataAsync("""
            {
              event(id: "event:call") {
                when { edtf }
                claims { totalCount nodes { id } }
                all: claims(includeEnded: true) { nodes { id when { edtf } status { state endedAt reason supersededBy { id } } } }
              }
            }
            """)).At("event");

        Assert.Equal((1, 1), (report.At("claimsAdded").GetInt32(), report.At("claimsSuperseded").GetInt32()));
        Assert.Equal("2023-03-05", found.At("when", "edtf").GetString());
        Assert.Equal(1, found.At("claims", "totalCount").GetInt32());
        Assert.Equal(["SUPERSEDED", "ACTIVE"], found.At("all", "nodes").Texts("status", "state"));
        Assert.Equal(found.At("claims", "nodes", 0, "id").GetString(), found.At("all", "nodes", 0, "status", "supersededBy", "id").GetString());
        Assert.Equal("2026-01-01T13:00:00Z", found.At("all", "nodes", 0, "status", "endedAt").GetString());
    }

    [Fact]
    public async Task A_withdrawn_claim_keeps_its_reason_and_takes_its_event_along()
    {
        await using RunningApi api = await RunningApi.OpenAsync();
        await api.DataAsync(Record, new { document = Call });
        string? claim = (await api.DataAsync("{ event(id: \"event:call\") { claims { nodes { id } } } }")).At("event", "claims", "nodes", 0, "id").GetString();

        JsonElement withdrawn = (await api.DataAsync(Withdraw, new { claim, reason = " A hoax. " })).At("withdrawClaim");
        JsonElement again = (await api.DataAsync(Withdraw, new { claim, reason = "Once more." })).At("withdrawClaim");

        Assert.Equal("""{"status":{"state":"WITHDRAWN","reason":"A hoax.","endedAt":"2026-01-01T12:00:00Z"},"event":null}""", withdrawn.GetRawText());
        Assert.Equal(withdrawn.GetRawText(), again.GetRawText());
        Assert.Equal(JsonValueKind.Null, (await api.DataAsync("{ event(id: \"event:call\") { title } }")).At("event").ValueKind);
    }

    [Theory]
    [InlineData("claim:none", "It is wrong.", "NOT_FOUND: There is no claim claim:none.")]
    [InlineData("event:call", "It is wrong.", "BAD_USER_INPUT: \"claim\": \"event:call\" is not an id; expected claim:some-name.")]
    [InlineData("claim:none", "  ", "BAD_USER_INPUT: \"reason\": it is empty; expected a sentence that says why the claim is taken back.")]
    public async Task What_cannot_be_withdrawn_is_an_error(string claim, string reason, string error)
    {
        await using RunningApi api = await RunningApi.OpenAsync();

        Answer answer = await api.AskAsync(Withdraw, new { claim, reason });

        Assert.Equal([error], answer.Errors);
        Assert.Equal(JsonValueKind.Null, answer.Data.At("withdrawClaim").ValueKind);
    }

    private const string Withdraw = """
        mutation ($claim: ID!, $reason: String!) {
          withdrawClaim(claim: $claim, reason: $reason) { status { state reason endedAt } event { title } }
        }
        """;
}
