using System.Text.Json;
using System.Text.RegularExpressions;
using Timeline.Tests.Api.Running;
using Timeline.Tests.Snapshots;

namespace Timeline.Tests.Api;

/// <summary>The question that the project was started for: who met whom, where and when, and who says so, in one query.</summary>
public class TheQuestionTests(SeededApi api)
{
    internal const string Question = """
        query TheQuestion($who: ID!, $during: Edtf!) {
          actor(id: $who) {
            name
            tenures(on: $during) { nodes { office { title organization { name } } } }
            timeline(during: $during, first: 20) {
              totalCount
              certainCount
              edges {
                cursor
                node {
                  title kind modality isDisputed
                  when { edtf reading earliest latest display expression anchor rule }
                  places { name within { name } }
                  participants { role modality words actor { name } office { title } onBehalfOf { name } }
                  topics { name }
                  claims {
                    nodes {
                      modality
                      article { title publisher { name } published { edtf } }
                      quotes { text supports }
                      attribution { speaker { name } words medium }
                    }
                  }
                }
              }
              pageInfo { hasNextPage }
            }
            contacts(during: "2023") {
              totalCount
              certainCount
              nodes {
                with { name kind }
                certain
                possible
                first { title when { display } }
                last { title when { display } }
                events(first: 5) { totalCount nodes { title } }
              }
            }
          }
        }
        """;

    [Fact]
    public async Task Is_answered_in_one_query()
    {
        Answer answer = await api.AskAsync(Question, new { who = "person:mark-milley", during = "2023-03" });

        Assert.Empty(answer.Errors);
        Snapshot.Match(answer.Text, "json");
    }

    [Fact]
    public async Task Asks_the_store_less_often_than_it_has_fields()
    {
        Answer answer = await api.AskAsync(Question, new { who = "person:mark-milley", during = "2023-03" });

        int fields = Regex.Count(Question[Question.IndexOf('{', StringComparison.Ordinal)..], @"\b[a-z]\w*\b(?!:)");
        Assert.InRange(answer.Questions.Count, 1, fields);
        Snapshot.Match(string.Join('\n', answer.Questions.Select(Name).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Asks_the_store_no_more_often_for_more_events()
    {
        const string Everything = """
            query ($first: Int!) {
              timeline(during: "2023", first: $first) {
                totalCount
                nodes {
                  title
                  places { name within { name } }
                  participants { actor { name } office { title organization { name } } onBehalfOf { name } }
                  topics { name }
                  counts { who { name } over { title } }
                  claims { nodes { article { title publisher { name } } attribution { speaker { name } } } }
                  articles { nodes { title } }
                  relations { nodes { from { title } to { title } claim { note } } }
                  parts { nodes { title places { name } } }
                  history { claim { note } after { places { name } } }
                }
              }
            }
            """;
        int[] questions = [await CountAsync(1), await CountAsync(25), await CountAsync(50), await CountAsync(100)];

        // A single event may lack what some field loads; from a few on every field has something to load.
        Assert.InRange(questions[0], 1, questions[1]);
        Assert.Equal([questions[1], questions[1]], questions[2..]);

        async Task<int> CountAsync(int first)
        {
            Answer answer = await api.AskAsync(Everything, new { first });
            Assert.Equal(first, answer.Data.At("timeline", "nodes").GetArrayLength());
            return answer.Questions.Count;
        }
    }

    [Fact]
    public async Task Milley_met_Halevi_and_Gallant_at_the_Kirya_on_the_third_of_March()
    {
        JsonElement data = await api.DataAsync("""
            {
              event(id: "event:2023-03-03-kirya-meeting") {
                kind modality when { edtf reading earliest latest earliestStart latestEnd }
                places { name within { name within { name } } }
                participants { role actor { name } office { title } }
              }
            }
            """);

        Assert.Equal("""{"kind":"MEETING","modality":"ACTUAL","when":{"edtf":"2023-03-03","reading":"WITHIN","earliest":"2023-03-03","latest":"2023-03-03","earliestStart":"2023-03-03T00:00:00Z","latestEnd":"2023-03-03T23:59:59Z"}}""",
            Without(data.At("event"), "places", "participants"));
        Assert.Equal(["Mark Milley", "Herzi Halevi", "Yoav Gallant"], data.At("event", "participants").Texts("actor", "name").Take(3));
        Assert.Equal(["VISITOR", "HOST", "HOST", "PARTICIPANT"], data.At("event", "participants").Texts("role"));
        Assert.Equal("Tel Aviv", data.At("event", "places", 0, "within", 0, "name").GetString());
    }

    private static string Name(object question) => question is string or Enum ? $"Load {question}" : question.GetType().Name;

    private static string Without(JsonElement element, params string[] names) => JsonSerializer.Serialize(
        element.EnumerateObject().Where(property => !names.Contains(property.Name)).ToDictionary(property => property.Name, property => property.Value));
}
