using NodaTime;
using Timeline.Articles;
using Timeline.Claims;
using Timeline.Copying;
using Timeline.Events;
using Timeline.Sqlite;
using Timeline.Storage;
using Timeline.Tests.App;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Copying;

/// <summary>Copies between files: whole, interrupted, repeated, and refused.</summary>
public sealed class StoreCopyTests : IAsyncLifetime
{
    private static readonly CopyOptions SmallPages = new() { PageSize = 4 };

    private static readonly Instant At = Instant.FromUtc(2025, 1, 1, 0, 0);

    private readonly TemporaryFolder _folder = new();
    private SqliteStore? _from;
    private SqliteStore? _to;

    public static TheoryData<int> Seeds { get; } = [12, 13, 14];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private SqliteStore From => _from ?? throw new InvalidOperationException("The store is not open yet.");

    private SqliteStore To => _to ?? throw new InvalidOperationException("The store is not open yet.");

    private StoreCopy Copy => new(From, To, TimeProvider.System);

    public async ValueTask InitializeAsync()
    {
        _from = await SqliteStore.OpenAsync(_folder.PathTo("from.db"), SqliteStoreOptions.Default, Cancellation);
        _to = await SqliteStore.OpenAsync(_folder.PathTo("to.db"), SqliteStoreOptions.Default, Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await From.DisposeAsync();
        await To.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task A_copy_answers_every_question_as_the_original_and_both_have_the_same_digests(int seed)
    {
        RandomFacts facts = await SaveAsync(seed);

        CopyReport report = await Copy.RunAsync(SmallPages, Cancellation);

        Assert.True(report.IsEqual);
        Assert.Equal(0, report.Unchanged);
        StoreSummary summary = await From.SummarizeAsync(Cancellation);
        Assert.Equal(summary, await To.SummarizeAsync(Cancellation));
        Assert.Equal(
            [summary.Actors, summary.Topics, summary.Places, summary.Offices, summary.Tenures, summary.Articles, summary.Claims, summary.Events],
            report.To.Skip(1).Select(kind => kind.Count));
        Assert.True(report.To[0].Count > summary.Documents, "No document has two revisions: the facts are too thin to test with.");
        var reference = ReferenceStore.Of(facts.Batches);
        var answers = new ReferenceAnswers(reference);
        var questions = new StoreQuestions(To, facts, answers, new Random(seed), Cancellation);
        await questions.AllAsync();
        await new ChartQuestions(To, facts, new ReferenceCharts(reference, answers), questions, Cancellation).AllAsync();
    }

    [Fact]
    public async Task A_second_copy_writes_nothing()
    {
        await SaveAsync(14);
        CopyReport first = await Copy.RunAsync(SmallPages, Cancellation);

        CopyReport second = await Copy.RunAsync(SmallPages with { PageSize = 7 }, Cancellation);

        Assert.Equal((0, first.Written), (second.Written, second.Unchanged));
        Assert.Equal(first.To, second.To);
        Assert.Equal(first.To[^1].Count, (await To.FindChangesAsync(new ChangeQuery { After = 0, First = 0 }, Cancellation)).Newest);
    }

    [Fact]
    public async Task A_copy_cancelled_after_any_page_goes_on_where_it_was()
    {
        await SaveAsync(15);
        int runs = 0;
        CopyReport? report = null;
        while (report is null)
        {
            using var interruption = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
            try
            {
                report = await Copy.RunAsync(SmallPages with { Progress = new Interrupting(at: ++runs * 12, interruption) }, interruption.Token);
            }
            catch (OperationCanceledException)
            {
                Assert.NotEqual(await From.SummarizeAsync(Cancellation), await To.SummarizeAsync(Cancellation));
            }
        }

        Assert.True(runs > 5, $"Only {runs - 1} copies were interrupted.");
        Assert.True(report.IsEqual);
        Assert.True(report.Unchanged > report.Written, $"{report.Unchanged} were left, {report.Written} written.");
    }

    [Fact]
    public async Task What_the_source_has_learned_since_is_copied_too()
    {
        RandomFacts facts = RandomFacts.Make(16, articles: 40);
        foreach (Batch batch in facts.Batches)
        {
            await From.SaveAsync(batch, Cancellation);
            if (batch.RecordedAt.ToUnixTimeSeconds() / 60 % 10 == 0)
            {
                Assert.True((await Copy.RunAsync(SmallPages, Cancellation)).IsEqual);
            }
        }

        Assert.True((await Copy.RunAsync(SmallPages, Cancellation)).IsEqual);
        Assert.Equal(ReferenceStore.Of(facts.Batches).Events, await To.LoadEventsAsync(facts.Events, EventParts.All, Cancellation));
    }

    [Theory]
    [InlineData(RecordKind.Document)]
    [InlineData(RecordKind.Claim)]
    public async Task A_store_that_holds_something_else_is_refused_by_name_before_anything_is_written(RecordKind kind)
    {
        await SaveAsync(17);
        await Copy.RunAsync(SmallPages, Cancellation);
        Records first = await To.ReadRecordsAsync(new RecordQuery { Kind = kind, First = 1 }, Cancellation);
        (Records other, string named) = kind == RecordKind.Document
            ? (new Records { Documents = [first.Documents[0] with { Id = new DocumentId("catalogue:other") }] }, "revision 1 of catalogue:other")
            : (new Records { Claims = [first.Claims[0] with { Id = new ClaimId("claim:other") }] }, $"claim:other about {first.Claims[0].Event}");
        await To.RestoreAsync(other, At, Cancellation);
        StoreSummary before = await To.SummarizeAsync(Cancellation);

        var refused = await Assert.ThrowsAsync<RecordConflictException>(() => Copy.RunAsync(SmallPages, Cancellation));

        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
        Assert.Contains("which the other has not", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, await To.SummarizeAsync(Cancellation));
    }

    [Fact]
    public async Task A_difference_in_one_field_changes_the_digest_of_its_kind_only()
    {
        await SaveAsync(18);
        CopyReport report = await Copy.RunAsync(SmallPages, Cancellation);
        Records first = await To.ReadRecordsAsync(new RecordQuery { Kind = RecordKind.Topic, First = 1 }, Cancellation);
        await To.RestoreAsync(new Records { Topics = [first.Topics[0] with { Note = "Changed by hand." }] }, At, Cancellation);

        ValueList<KindDigest> changed = await StoreDigest.OfAsync(To, 50, _ => { }, Cancellation);

        Assert.Equal(["topics"], changed.Zip(report.To).Where(pair => pair.First != pair.Second).Select(pair => pair.First.Kind));
    }

    private async Task<RandomFacts> SaveAsync(int seed)
    {
        RandomFacts facts = RandomFacts.Make(seed);
        foreach (Batch batch in facts.Batches)
        {
            await From.SaveAsync(batch, Cancellation);
        }

        return facts;
    }

    /// <summary>Interrupts a copy that has come so far.</summary>
    private sealed class Interrupting(long at, CancellationTokenSource interruption) : IProgress<CopyProgress>
    {
        public void Report(CopyProgress value)
        {
            if (!value.IsComparing && value.Done >= at)
            {
                interruption.Cancel();
            }
        }
    }
}
