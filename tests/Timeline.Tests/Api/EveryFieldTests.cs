using System.Text.Json;
using System.Text.RegularExpressions;
using Timeline.Tests.Api.Running;

namespace Timeline.Tests.Api;

public class EveryFieldTests(SeededApi seeded)
{
    /// <summary>Arguments for the fields that need some, and for those that say more with some.</summary>
    private static readonly Dictionary<string, string> Arguments = new()
    {
        ["Query.node"] = """id: "event:2023-03-03-kirya-meeting" """,
        ["Query.nodes"] = """ids: ["place:kirya", "topic:iran-nuclear"]""",
        ["Query.event"] = """id: "event:2023-02-huwara-shooting" """,
        ["Query.events"] = """ids: ["event:2023-us-denounces-smotrich", "event:2023-03-03-kirya-meeting"]""",
        ["Query.actor"] = """id: "person:antony-blinken" """,
        ["Query.office"] = """id: "office:us-secretary-of-state" """,
        ["Query.place"] = """id: "place:kirya" """,
        ["Query.topic"] = """id: "topic:iran-nuclear" """,
        ["Query.article"] = """id: "article:2023-03-03-milley-in-israel" """,
        ["Query.actors"] = "first: 100",
        ["Query.timeline"] = "first: 100",
        ["Query.contacts"] = """of: "person:mark-milley" """,
        ["Query.chains"] = """from: "person:lloyd-austin", to: "person:herzi-halevi" """,
        ["Query.search"] = """text: "milley" """,
        ["Actor.chainTo"] = """actor: "person:yoav-gallant" """,
        ["Office.holder"] = """on: "2023-03-03" """,
        ["Event.knownOn"] = """date: "2023-03-31" """,
        ["Event.claims"] = "includeEnded: true",
    };

    [Fact]
    public async Task Every_field_of_every_type_answers()
    {
        SchemaWalk schema = await SchemaWalk.ReadAsync(seeded);
        var answered = new HashSet<string>();
        await using RunningApi api = await RunningApi.OpenSeededAsync();
        await using (RunningSubscription subscription = await api.SubscribeAsync(Listening))
        {
            Collect(await api.DataAsync(Recording), answered);
            Collect(await subscription.NextChangeAsync(), answered);
            answered.Add("Subscription.eventChanged");
        }

        string? claim = (await api.DataAsync("""{ event(id: "event:withdrawn") { claims { nodes { id } } } }""")).At("event", "claims", "nodes", 0, "id").GetString();
        Collect(await api.DataAsync("""mutation ($claim: ID!) { __typename withdrawClaim(claim: $claim, reason: "Not so.") { __typename status { __typename endedAt reason } } }""", new { claim }), answered);

        foreach (string root in schema.FieldsOf("Query"))
        {
            var arguments = new Dictionary<string, string>(Arguments) { ["Query.claim"] = $"id: \"{claim}\"" };
            Collect(await api.DataAsync($"{{ __typename {schema.Query("Query", root, arguments)} }}"), answered);
        }

        Assert.Empty(schema.Coordinates.Except(answered));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Whatever_is_selected_is_answered_with_fewer_questions_than_fields(int seed)
    {
        SchemaWalk schema = await SchemaWalk.ReadAsync(seeded);
        var random = new Random(seed);
        string[] roots = [.. schema.FieldsOf("Query").Where(root => root != "claim")];
        for (int i = 0; i < 60; i++)
        {
            string query = $"{{ {string.Join(' ', roots.Where(_ => random.Next(8) == 0).DefaultIfEmpty("timeline").Select(root => schema.RandomQuery("Query", root, Arguments, random, depth: 7)))} }}";

            Answer answer = await seeded.AskAsync(query);

            Assert.True(answer.Errors.Count == 0, $"{query}\n{string.Join('\n', answer.Errors)}");
            int fields = Regex.Count(query, @"\b[a-z]\w*(?![\w:])");
            Assert.True(answer.Questions.Count <= fields, $"{answer.Questions.Count} questions for {fields} fields: {query}");
        }
    }

    private const string Listening = "subscription { eventChanged { __typename cursor kind eventId recordedAt event { __typename } } }";

    private const string Recording = """"
        mutation {
          __typename
          recordArticle(document: """
            article: { id: article:a, title: A, published: 2023-03-05, text: They met. }
            claims:
              - { event: event:withdrawn, kind: MEETING, title: They met, when: 2024 }
              - { event: event:late, kind: STATEMENT, title: Late, when: 2023-03-02, relations: [{ kind: BEFORE, event: event:early }] }
              - { event: event:early, kind: STATEMENT, title: Early, when: 2023-03-01 }
            """) {
            __typename
            definitionsChanged claimsAdded claimsSuperseded claimsWithdrawn
            eventsTouched { __typename }
            documents { __typename id outcome omitted article { __typename text } complaints { __typename line } remarks { __typename line column text } }
          }
          again: recordArticle(document: "article: { id: x }") {
            __typename
            documents { __typename id outcome omitted complaints { __typename line column what expected } }
          }
        }
        """";

    private static void Collect(JsonElement element, HashSet<string> answered)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                Collect(item, answered);
            }
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (JsonProperty property in element.EnumerateObject())
        {
            answered.Add($"{element.At("__typename").GetString()}.{property.Name}");
            Collect(property.Value, answered);
        }
    }
}
