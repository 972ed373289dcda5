using Timeline.Sqlite;
using Timeline.Storage;
using Timeline.Tests.App;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Neo4j;

/// <summary>Facts that the store contract does not try, saved in both stores: every question of every shape has one answer.</summary>
public sealed class SameAnswersTests(SharedNeo4j server) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Both_stores_answer_every_question_alike()
    {
        RandomFacts facts = RandomFacts.Make(seed: 103, articles: 40, events: 80);
        await using var stores = new ComparedStores(
            await SqliteStore.OpenAsync(_folder.PathTo("timeline.db"), SqliteStoreOptions.Default, Cancellation),
            await Neo4jDatasets.OpenAsync(server, Neo4jDatasets.NewName(), Cancellation));
        foreach (Batch batch in facts.Batches)
        {
            await stores.SaveAsync(batch, Cancellation);
        }

        var reference = ReferenceStore.Of(facts.Batches);
        var answers = new ReferenceAnswers(reference);
        var questions = new StoreQuestions(stores, facts, answers, new Random(103), Cancellation);
        var charts = new ChartQuestions(stores, facts, new ReferenceCharts(reference, answers), questions, Cancellation);
        await questions.AllAsync();
        await charts.AllAsync();
        await stores.FindChangesAsync(new ChangeQuery { After = 0, First = 1_000 }, Cancellation);
        await stores.SummarizeAsync(Cancellation);

        Assert.True(stores.Answers > 1_000, $"{stores.Answers} questions are too few.");
    }
}
