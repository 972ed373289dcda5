using Timeline.Neo4j.Bolt;
using Timeline.Tests.App;
using Timeline.Tests.Http;
using Timeline.Tests.Http.Subscriptions;

namespace Timeline.Tests.Neo4j;

/// <summary>The real program with its store on the real server.</summary>
public sealed class ProgramTests(SharedNeo4j neo4j) : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _dataset = Neo4jDatasets.NewName();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_knowledge_base_is_copied_there_and_back_and_answers_alike()
    {
        const string Question = "{ timeline(first: 5) { totalCount nodes { id title participants { actor { name } } articles(first: 1) { nodes { title } } } } }";
        _folder.Write("documents/one.yaml", Documents.Good("article:one", claims: 3));
        (await RunAsync(["import", "documents", "--store", "sqlite:from.db"])).Expect(0);
        string graph = await StoreAsync();

        ProgramRun there = (await RunAsync(["copy", "--from", "sqlite:from.db", "--to", graph, .. await UserAsync()])).Expect(0);
        ProgramRun back = (await RunAsync(["copy", "--from", graph, "--to", "sqlite:back.db", .. await UserAsync()])).Expect(0);

        Assert.EndsWith("Copied 8 records, 0 were there already; both stores hold the same.\n", there.Output, StringComparison.Ordinal);
        Assert.EndsWith("Copied 8 records, 0 were there already; both stores hold the same.\n", back.Output, StringComparison.Ordinal);
        string answer = (await RunAsync(["query", Question, "--store", "sqlite:from.db"])).Expect(0).Output;
        Assert.Contains("\"totalCount\": 3", answer, StringComparison.Ordinal);
        Assert.Equal(answer, (await RunAsync(["query", Question, "--store", graph, .. await UserAsync()])).Expect(0).Output);
        Assert.Equal(answer, (await RunAsync(["query", Question, "--store", "sqlite:back.db"])).Expect(0).Output);
    }

    [Fact]
    public async Task Who_only_reads_does_not_create_a_dataset_that_is_not_there()
    {
        _folder.Write("draft.yaml", Documents.Good("article:one"));
        string graph = await StoreAsync();
        await using (await Neo4jDatasets.OpenAsync(neo4j, Neo4jDatasets.NewName(), TestContext.Current.CancellationToken))
        {
            // The database has its indexes now, whichever test comes first.
        }

        foreach (string[] reading in new string[][] { ["copy", "--from", graph, "--to", "sqlite:to.db"], ["check", "draft.yaml", "--store", graph] })
        {
            (await RunAsync([.. reading, .. await UserAsync()])).Expect(3).ExpectOneLineOfError($"has no dataset \"{_dataset}\"");
        }
    }

    [Fact]
    public async Task What_one_server_records_is_told_to_those_who_listen_to_another()
    {
        _folder.Write("news.yaml", Documents.Good("article:news"));
        string[] store = ["--store", await StoreAsync(), .. await UserAsync()];
        await using RunningServer server = await RunningServer.StartAsync(_folder.Path, ["--no-seed", .. store]);
        using EventReader events = await EventReader.PostAsync(server.Client, "subscription { eventChanged { kind } }");

        (await RunAsync(["import", "news.yaml", .. store])).Expect(0);

        Assert.Equal("""event: next|data: {"data":{"eventChanged":{"kind":"CREATED"}}}""", await events.NextAsync());
    }

    private async Task<string> StoreAsync() => $"{(await neo4j.OptionsAsync()).Uri}?dataset={_dataset}";

    /// <summary>The arguments that say who asks; none for a server without authentication.</summary>
    private async Task<string[]> UserAsync()
    {
        BoltOptions options = await neo4j.OptionsAsync();
        if (options is not { User: { } user, Password: { } password })
        {
            return [];
        }

        _folder.Write("password", password);
        return ["--neo4j-user", user, "--neo4j-password-file", _folder.PathTo("password")];
    }

    private Task<ProgramRun> RunAsync(string[] arguments) => TimelineProgram.RunAsync(_folder.Path, arguments);
}
