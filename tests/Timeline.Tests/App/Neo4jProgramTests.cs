using System.Net.Http.Json;
using System.Text.Json;
using Timeline.Neo4j.Bolt;
using Timeline.Tests.Http;
using Timeline.Tests.Neo4j;

namespace Timeline.Tests.App;

/// <summary>The real program with its store in a real Neo4j server.</summary>
public sealed class Neo4jProgramTests(SharedNeo4j server) : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _dataset = Neo4jDatasets.NewName();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Documents_are_imported_into_a_migrated_database_and_found_by_queries_of_other_programs()
    {
        (string[] store, var environment) = await StoreAsync();
        _folder.Write("documents/one.yaml", Documents.Good("article:one"));

        var migrated = (await TimelineProgram.RunAsync(_folder.Path, ["migrate", .. store], environment: environment)).Expect(0);
        var imported = (await TimelineProgram.RunAsync(_folder.Path, ["import", "documents", .. store], environment: environment)).Expect(0);
        var again = (await TimelineProgram.RunAsync(_folder.Path, ["import", "documents", .. store], environment: environment)).Expect(0);
        var found = (await TimelineProgram.RunAsync(_folder.Path, ["query", "{ summary { articles } }", .. store], environment: environment)).Expect(0);

        Assert.Contains(_dataset, migrated.Output, StringComparison.Ordinal);
        Assert.StartsWith("Documents: 1 recorded, 0 unchanged, 0 rejected.", imported.Output, StringComparison.Ordinal);
        Assert.StartsWith("Documents: 0 recorded, 1 unchanged, 0 rejected.", again.Output, StringComparison.Ordinal);
        using var answer = JsonDocument.Parse(found.Output);
        Assert.Equal(1, answer.RootElement.GetProperty("data").GetProperty("summary").GetProperty("articles").GetInt32());
    }

    [Fact]
    public async Task A_seeded_server_answers_over_HTTP_as_it_does_from_a_file()
    {
        const string Query = """
            {
              timeline(last: 20) {
                totalCount certainCount
                edges { cursor node { id title places { id } participants { role actor { id } } claims(first: 2) { nodes { id } } articles(first: 2) { totalCount } } }
              }
              search(text: "mill", first: 10) { totalCount edges { cursor } }
              actors(first: 20) { nodes { id name contacts(first: 5) { totalCount certainCount nodes { certain possible with { id } first { id } } } } }
            }
            """;
        (string[] store, var environment) = await StoreAsync();
        await using var graph = await RunningServer.StartAsync(_folder.Path, store, environment);
        await using var file = await RunningServer.StartAsync(_folder.Path, ["--store", "sqlite:" + _folder.PathTo("same.db")]);

        string expected = await AskAsync(file, Query);

        Assert.Equal(expected, await AskAsync(graph, Query));
    }

    [Fact]
    public async Task A_wrong_password_is_told_in_one_line_that_does_not_hold_it()
    {
        await using Neo4jInstance own = await OwnServerAsync();

        var run = (await TimelineProgram.RunAsync(
            _folder.Path, ["query", "{ summary { events } }", "--store", $"bolt://{own.Address}"],
            environment: new() { ["TIMELINE_NEO4J_PASSWORD"] = "not-the-password" })).Expect(3);

        run.ExpectOneLineOfError("neo4j");
        Assert.DoesNotContain("not-the-password", run.Error + run.Output, StringComparison.Ordinal);
        _folder.Write("password", "the-password\n");
        (await TimelineProgram.RunAsync(_folder.Path, ["migrate", "--store", $"neo4j://{own.Address}?dataset=press", "--neo4j-password-file", "password"])).Expect(0);
    }

    private static async Task<string> AskAsync(RunningServer server, string query)
    {
        using var answer = await server.Client.PostAsJsonAsync("graphql", new { query }, TestContext.Current.CancellationToken);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<Neo4jInstance> OwnServerAsync()
    {
        Assert.SkipWhen(Neo4jInstance.Missing() is not null, Neo4jInstance.Missing() ?? "");
        return await Neo4jInstance.StartAsync("the-password");
    }

    private async Task<(string[] Store, Dictionary<string, string> Environment)> StoreAsync()
    {
        BoltOptions options = await server.OptionsAsync();
        var environment = new Dictionary<string, string>();
        if (options.Password is { } password)
        {
            environment["TIMELINE_NEO4J_USER"] = options.User ?? "neo4j";
            environment["TIMELINE_NEO4J_PASSWORD"] = password;
        }

        return (["--store", $"{options.Uri}?dataset={_dataset}"], environment);
    }
}
