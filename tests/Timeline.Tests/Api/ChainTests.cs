using System.Text.Json;
using Timeline.Storage;
using Timeline.Tests.Api.Running;

namespace Timeline.Tests.Api;

public class ChainTests(SeededApi api)
{
    private const string Chains = """
        query ($from: ID!, $to: ID!, $during: Edtf, $maxHops: Int! = 4, $limit: Int! = 5) {
          chains(from: $from, to: $to, during: $during, maxHops: $maxHops, limit: $limit) {
            isCertain
            hops { from { id } to { id } via { id when { edtf } } evidence { nodes { quotes { text } } } }
          }
        }
        """;

    [Fact]
    public async Task Austin_reaches_Halevi_by_way_of_Gallant()
    {
        JsonElement best = (await api.DataAsync(Chains, new { from = "person:lloyd-austin", to = "person:herzi-halevi" })).At("chains", 0);

        Assert.True(best.At("isCertain").GetBoolean());
        Assert.Equal(["person:lloyd-austin", "person:yoav-gallant"], best.At("hops").Texts("from", "id"));
        Assert.Equal(["person:yoav-gallant", "person:herzi-halevi"], best.At("hops").Texts("to", "id"));
        Assert.Equal(["event:2023-02-austin-gallant-call", "event:2023-03-03-kirya-meeting"], best.At("hops").Texts("via", "id"));
        Assert.Contains("the two spoke last week", best.At("hops", 0, "evidence", "nodes", 0, "quotes").Texts("text"));
    }

    [Fact]
    public async Task Halevi_does_not_reach_Austin_because_the_call_came_first()
    {
        JsonElement data = await api.DataAsync(Chains, new { from = "person:herzi-halevi", to = "person:lloyd-austin", maxHops = 6 });

        Assert.Equal(0, data.At("chains").GetArrayLength());
    }

    [Fact]
    public async Task A_chain_hangs_on_the_actor_it_begins_with()
    {
        JsonElement data = await api.DataAsync("""
            {
              there: actor(id: "person:lloyd-austin") { chainTo(actor: "person:herzi-halevi") { isCertain hops { via { id } } } }
              back: actor(id: "person:herzi-halevi") { chainTo(actor: "person:lloyd-austin") { isCertain } }
              self: actor(id: "person:herzi-halevi") { chainTo(actor: "person:herzi-halevi") { isCertain } }
            }
            """);

        Assert.Equal(2, data.At("there", "chainTo", "hops").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, data.At("back", "chainTo").ValueKind);
        Assert.Equal(JsonValueKind.Null, data.At("self", "chainTo").ValueKind);
    }

    [Theory]
    [InlineData("person:a", "person:a", 4, 5, "BAD_USER_INPUT: \"to\": a chain leads to somebody else; expected another actor than \"from\".")]
    [InlineData("person:a", "nobody", 4, 5, "BAD_USER_INPUT: \"to\": \"nobody\" is not an id; expected person:some-name, org:some-name or group:some-name.")]
    [InlineData("person:a", "person:b", 7, 5, "BAD_USER_INPUT: \"maxHops\": it is 7; expected 1 to 6.")]
    [InlineData("person:a", "person:b", 4, 0, "BAD_USER_INPUT: \"limit\": it is 0; expected 1 to 20.")]
    public async Task Wrong_questions_are_refused_with_what_was_expected(string from, string to, int maxHops, int limit, string error)
    {
        Answer answer = await api.AskAsync(Chains, new { from, to, maxHops, limit });

        Assert.Equal([error], answer.Errors);
    }

    [Fact]
    public async Task Chains_from_many_actors_are_found_in_one_question()
    {
        Answer answer = await api.AskAsync("""{ actors(kinds: [PERSON], first: 100) { nodes { id chainTo(actor: "person:herzi-halevi") { hops { from { id } } } } } }""");

        Assert.Empty(answer.Errors);
        Assert.Single(answer.Questions.OfType<NetworkQuery>());
        JsonElement[] reaching = [.. answer.Data.At("actors", "nodes").EnumerateArray().Where(actor => actor.At("chainTo").ValueKind == JsonValueKind.Object)];
        Assert.Contains("person:lloyd-austin", reaching.Select(actor => actor.At("id").GetString()));
        Assert.All(reaching, actor => Assert.Equal(actor.At("id").GetString(), actor.At("chainTo", "hops", 0, "from", "id").GetString()));
    }
}
