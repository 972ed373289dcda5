using System.Text.RegularExpressions;
using Timeline.Ingest.Importing;
using Timeline.Neo4j;
using Timeline.Neo4j.Bolt;
using Timeline.Neo4j.PackStream;
using Timeline.Tests.Ingest;
using Timeline.Tests.Repository;

namespace Timeline.Tests.Neo4j;

/// <summary>What the description of the graph shows is so.</summary>
public sealed partial class GraphModelTests(SharedNeo4j server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_question_shown_is_answered_from_the_seed_data()
    {
        string[] questions = [.. CypherBlocks().Matches(await File.ReadAllTextAsync(RepositoryFiles.PathTo("docs", "graph-model.md"), Cancellation)).Select(match => match.Groups[1].Value)];
        Assert.Equal(5, questions.Length);

        string dataset = await ImportSeedAsync();
        await using var transport = new BoltTransport(await server.OptionsAsync());
        foreach (string question in questions)
        {
            IReadOnlyList<bool> rows = await transport.ReadAsync(
                new CypherStatement(question, new Dictionary<string, object?> { ["dataset"] = dataset }), SkipAll, Cancellation);
            Assert.True(rows.Count > 0, $"Nothing answers:\n{question}");
        }
    }

    [Fact]
    public async Task Every_label_type_and_property_in_the_graph_is_described()
    {
        string description = await File.ReadAllTextAsync(RepositoryFiles.PathTo("docs", "graph-model.md"), Cancellation);
        string dataset = await ImportSeedAsync();
        await using var transport = new BoltTransport(await server.OptionsAsync());

        string[] words =
        [
            .. await WordsAsync(transport, "MATCH (n {dataset: $dataset}) UNWIND labels(n) + keys(n) AS word RETURN DISTINCT word", dataset),
            .. await WordsAsync(transport, "MATCH ({dataset: $dataset})-[r]->() UNWIND [type(r)] + keys(r) AS word RETURN DISTINCT word", dataset),
        ];

        Assert.Contains("PARTICIPATED_IN", words);
        Assert.Empty(words.Where(word => !Regex.IsMatch(description, $@"\b{word}\b")).Distinct().Order());
    }

    private static Task<IReadOnlyList<string>> WordsAsync(BoltTransport transport, string question, string dataset) => transport.ReadAsync(
        new CypherStatement(question, new Dictionary<string, object?> { ["dataset"] = dataset }), (ref record) => record.ReadString(), Cancellation);

    private async Task<string> ImportSeedAsync()
    {
        string dataset = Neo4jDatasets.NewName();
        await using Neo4jStore store = await Neo4jDatasets.OpenAsync(server, dataset, Cancellation);
        ImportReport report = await new Importer(store, TimeProvider.System).ImportAsync(ImportStore.Seed, new ImportOptions(), Cancellation);
        Assert.True(report.IsClean);
        return dataset;
    }

    private static bool SkipAll(ref PackStreamReader record)
    {
        while (!record.IsAtEnd)
        {
            record.Skip();
        }

        return true;
    }

    [GeneratedRegex(@"```cypher\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CypherBlocks();
}
