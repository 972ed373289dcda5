using Timeline.Sqlite;
using Timeline.Storage;
using Timeline.Tests.Sqlite;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Neo4j;

/// <summary>Facts that the store contract does not try, saved in both stores: every question of every shape has one answer.</summary>
public sealed class SameAnswersTests(SharedNeo4j server) : IDisposable
{
    private readonly StoreFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(101, 25, 30)]
    [InlineData(102, 60, 12)]
    [InlineData(103, 40, 80)]
    public async Task Both_stores_answer_every_question_alike(int seed, int articles, int events)
    {
        RandomFacts facts = RandomFacts.Make(seed, articles, events);
        await using var stores = new ComparedStores(
            await SqliteStore.OpenAsync(_folder.File(), SqliteStoreOptions.Default, Cancellation),
            await Neo4jDatasets.OpenAsync(server, Neo4jDatasets.NewName(), Cancellation));
        foreach (Batch batch in facts.Batches)
        {
            await stores.SaveAsync(batch, Cancellation);
        }

        var reference = ReferenceStore.Of(facts.Batches);
        var answers = new ReferenceAnswers(reference);
        var questions = new StoreQuestions(stores, facts, answers, new Random(seed), Cancellation);
        var charts = new ChartQuestions(stores, facts, new ReferenceCharts(reference, answers), questions, Cancellation);
        await questions.EventsAsync();
        await questions.ClaimsAsync();
        await questions.RelationsAsync();
        await questions.TenuresAsync();
        await questions.ArticlesAsync();
        await questions.ContactsAsync();
        await questions.EntriesAsync();
        await questions.HitsAsync();
        await questions.NamesAsync();
        await questions.ChainsAsync();
        await charts.HistogramsAsync();
        await charts.MostToldAsync();
        await charts.FacetsAsync();
        await charts.ExtentAsync();
        await stores.FindChangesAsync(new ChangeQuery { After = 0, First = 1_000 }, Cancellation);
        await stores.SummarizeAsync(Cancellation);

        Assert.True(stores.Answers > 1_000, $"{stores.Answers} questions are too few.");
    }
}
