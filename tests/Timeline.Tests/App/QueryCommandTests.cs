using System.Text.Json;

namespace Timeline.Tests.App;

public sealed class QueryCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Query_is_answered_without_a_server_from_a_store_that_was_not_there()
    {
        var run = (await RunAsync("query", "{ event(id: \"event:2023-03-03-kirya-meeting\") { kind } }")).Expect(0);
        Assert.Equal("MEETING", DataOf(run).GetProperty("event").GetProperty("kind").GetString());
        Assert.Contains("sqlite:timeline.db was empty: loaded the seed data", run.Error, StringComparison.Ordinal);
        var again = (await RunAsync("query", "{ summary { events } }")).Expect(0);
        Assert.Empty(again.Error);
        Assert.True(DataOf(again).GetProperty("summary").GetProperty("events").GetInt32() > 50);
    }

    [Fact]
    public async Task Document_comes_from_a_file_or_the_standard_input_with_variables_and_operation()
    {
        _folder.Write("both.graphql", "query A { __typename } query B($name: String!) { __type(name: $name) { name } }");
        _folder.Write("variables.json", """{ "name": "Event" }""");
        const string Expected = """
            {
              "data": {
                "__type": {
                  "name": "Event"
                }
              }
            }

            """;
        string[] common = ["--operation", "B", "--no-seed", "--variables"];
        Assert.Equal(Expected, (await RunAsync(["query", "--file", "both.graphql", .. common, "@variables.json"])).Expect(0).Output);
        var piped = await TimelineProgram.RunAsync(_folder.Path, ["query", .. common, """{ "name": "Event" }"""], await File.ReadAllTextAsync(_folder.PathTo("both.graphql"), TestContext.Current.CancellationToken));
        Assert.Equal(Expected, piped.Expect(0).Output);
    }

    [Fact]
    public async Task Query_with_errors_shows_them_and_ends_with_1()
    {
        var run = (await RunAsync("query", "{ nothing }", "--no-seed")).Expect(1);
        using var answer = JsonDocument.Parse(run.Output);
        Assert.Equal("GRAPHQL_VALIDATION_FAILED", answer.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Limits_hold_for_the_query_verb_too()
    {
        var run = (await RunAsync("query", "{ summary { events } }", "--no-seed", "--max-depth", "1")).Expect(1);
        Assert.Contains("LIMIT_DEPTH", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mutation_records_a_document()
    {
        const string Mutation = "mutation($document: String!) { recordArticle(document: $document) { documents { id outcome complaints { line what expected } } } }";
        var variables = JsonSerializer.Serialize(new { document = Documents.Good("article:one") });
        var run = (await RunAsync("query", Mutation, "--variables", variables, "--no-seed")).Expect(0);
        var document = DataOf(run).GetProperty("recordArticle").GetProperty("documents")[0];
        Assert.Equal("RECORDED", document.GetProperty("outcome").GetString());
        Assert.Equal("article:one", document.GetProperty("id").GetString());
    }

    private Task<ProgramRun> RunAsync(params string[] arguments) => TimelineProgram.RunAsync(_folder.Path, arguments);

    private static JsonElement DataOf(ProgramRun run) => JsonDocument.Parse(run.Output).RootElement.GetProperty("data");
}
