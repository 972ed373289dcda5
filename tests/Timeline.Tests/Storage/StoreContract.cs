using System.Diagnostics;
using Timeline.Articles;
using Timeline.Claims;
using Timeline.Events;
using Timeline.Storage;

namespace Timeline.Tests.Storage;

/// <summary>
/// How every store must save. Each test saves a small random world in a store of its own and in the reference, and compares
/// the two. What stores must answer is in <see cref="QuestionContract"/>.
/// </summary>
public abstract class StoreContract : IAsyncLifetime
{
    private ITimelineStore? _store;

    public static TheoryData<int> Seeds { get; } = [1, 2, 3, 4, 5, 6];

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ITimelineStore Store => _store ?? throw new InvalidOperationException("The store is not open yet.");

    /// <summary>Whether a question is answered from one state of the store between two batches.</summary>
    protected virtual bool ReadsSnapshots => true;

    /// <summary>Opens a store that holds nothing.</summary>
    protected abstract Task<ITimelineStore> OpenEmptyAsync();

    public async ValueTask InitializeAsync() => _store = await OpenEmptyAsync();

    public virtual async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task An_empty_store_counts_nothing_and_reaches_nowhere()
    {
        Assert.True((await Store.SummarizeAsync(Cancellation)).IsEmpty);
        Assert.Null(await Store.FindExtentAsync(Cancellation));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Saving_reports_what_it_changed(int seed)
    {
        RandomFacts facts = RandomFacts.Make(seed);
        var reference = new ReferenceStore();
        foreach (Batch batch in facts.Batches)
        {
            int before = reference.Changes.Count;
            Assert.Equal(reference.Save(batch), await Store.SaveAsync(batch, Cancellation));
            Assert.Equal(reference.Events, await Store.LoadEventsAsync(facts.Events, EventParts.All, Cancellation));
            Assert.Equal(
                new ChangeSlice(reference.Changes.Skip(before).ToValueList(), reference.Changes.Count, IsMissingSome: false),
                await Store.FindChangesAsync(new ChangeQuery { After = before, First = 1_000 }, Cancellation));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Saving_the_newest_documents_again_changes_nothing(int seed)
    {
        (RandomFacts facts, ReferenceStore reference) = await SaveAsync(seed);
        StoreSummary before = await Store.SummarizeAsync(Cancellation);
        foreach (Batch batch in facts.Batches.Where(batch => batch.Documents.All(document => reference.Documents[document.Id].ContentHash == document.ContentHash)))
        {
            SaveResult result = await Store.SaveAsync(batch with { Withdrawals = [] }, Cancellation);

            Assert.Equal(batch.Documents.Count, result.DocumentsUnchanged);
            Assert.Equal((0, 0, 0), (result.DefinitionsChanged, result.ClaimsAdded, result.EventsTouched.Count));
        }

        Assert.Equal(reference.Changes, await ReadChangesAsync());
        Assert.Equal(before, await Store.SummarizeAsync(Cancellation));
        Assert.Equal(reference.Events, await Store.LoadEventsAsync(facts.Events, EventParts.All, Cancellation));
    }

    [Fact]
    public async Task Revised_claims_are_superseded_withdrawn_and_revived_and_none_is_lost()
    {
        (RandomFacts facts, _) = await SaveAsync(3);
        Batch original = facts.Batches.Last(batch => batch.Claims.Count > 2 && batch.Articles.Count == 1);
        Article article = original.Articles[0];
        Claim kept = original.Claims[0];
        Claim reworded = original.Claims[1].Saying(content => content with { Title = "Said otherwise" });

        SaveResult corrected = await Store.SaveAsync(original.Revised("1", [kept, reworded]), Cancellation);
        SaveResult restored = await Store.SaveAsync(original.Revised("2", original.Claims), Cancellation);

        Slice<Claim> all = (await Store.FindClaimsAsync(
            new ClaimQuery { Parents = [new ClaimsOf.InArticle(article.Id)], IncludesEnded = true, Page = new() { Size = 100 } }, Cancellation))[0];
        Assert.Equal(corrected.ClaimsAdded + restored.ClaimsAdded, corrected.ClaimsSuperseded + corrected.ClaimsWithdrawn + restored.ClaimsSuperseded);
        Assert.Contains(all.Items, claim => claim.Id.Value.EndsWith(".2", StringComparison.Ordinal) && claim.Status.State == ClaimState.Active);
        Assert.Contains(all.Items, claim => claim.Id == reworded.Id && claim.Status.State == ClaimState.Superseded);
        Assert.Contains(all.Items, claim => claim.Status is { State: ClaimState.Withdrawn, Reason: ClaimStatus.RemovedFromDocument });
    }

    [Fact]
    public async Task A_save_that_fails_leaves_nothing_behind()
    {
        (RandomFacts facts, ReferenceStore reference) = await SaveAsync(2);
        Batch batch = facts.Batches.First(candidate => candidate.Claims.Count > 1);
        StoreSummary before = await Store.SummarizeAsync(Cancellation);
        Claim unfounded = batch.Claims[^1].Saying(content => content with { Topics = [new("topic:defined-nowhere")] });

        await Assert.ThrowsAnyAsync<Exception>(() => Store.SaveAsync(batch.Revised("f", [.. batch.Claims.SkipLast(1), unfounded]), Cancellation));

        Assert.Equal(before, await Store.SummarizeAsync(Cancellation));
        Assert.Equal(reference.Documents, await Store.LoadDocumentsAsync([.. reference.Documents.Keys], Cancellation));
        Assert.Equal(reference.Events, await Store.LoadEventsAsync(facts.Events, EventParts.All, Cancellation));
        Assert.Equal(reference.Changes, await ReadChangesAsync());
    }

    [Fact]
    public async Task A_save_that_is_cancelled_at_any_moment_is_there_as_a_whole_or_not_at_all()
    {
        var random = new Random(4);
        RandomFacts facts = RandomFacts.Make(4, articles: 30);
        var reference = new ReferenceStore();
        int cancelled = 0;
        TimeSpan last = TimeSpan.Zero;
        foreach (Batch batch in facts.Batches)
        {
            using var impatience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
            impatience.CancelAfter(last * (1.5 * random.NextDouble()));
            long start = Stopwatch.GetTimestamp();
            Exception? failure = await Record.ExceptionAsync(() => Store.SaveAsync(batch, impatience.Token));
            TimeSpan undisturbed = Stopwatch.GetElapsedTime(start);
            Assert.True(failure is null or OperationCanceledException, failure?.ToString());
            cancelled += failure is null ? 0 : 1;

            Dictionary<EventId, Event> before = reference.Events.ToDictionary();
            EventChange[] changesBefore = [.. reference.Changes];
            reference.Save(batch);
            IReadOnlyDictionary<EventId, Event> now = await Store.LoadEventsAsync(facts.Events, EventParts.All, Cancellation);
            Assert.Equal(failure is null ? reference.Events : before, now);
            Assert.Equal(failure is null ? reference.Changes : changesBefore, await ReadChangesAsync());

            start = Stopwatch.GetTimestamp();
            await Store.SaveAsync(batch, Cancellation);
            last = failure is null ? undisturbed : Stopwatch.GetElapsedTime(start);
            Assert.Equal(reference.Events, await Store.LoadEventsAsync(facts.Events, EventParts.All, Cancellation));
            Assert.Equal(reference.Changes, await ReadChangesAsync());
        }

        // Both came about, or the moments are too much alike.
        Assert.InRange(cancelled, 1, facts.Batches.Count - 1);
    }

    [Fact]
    public async Task Readers_see_whole_batches_while_a_writer_saves()
    {
        RandomFacts facts = RandomFacts.Make(5, articles: 40);
        var reference = new ReferenceStore();
        var states = new HashSet<string>();
        foreach (Batch batch in facts.Batches)
        {
            reference.Save(batch);
            states.Add(StateOf(reference.Events.Values));
        }

        await Store.SaveAsync(facts.Batches[0], Cancellation);
        using var saved = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);

        Task<HashSet<string>>[] readers = [.. Enumerable.Range(0, 4).Select(_ => Task.Run(() => ReadUntilAsync(saved.Token), Cancellation))];
        foreach (Batch batch in facts.Batches.Skip(1))
        {
            await Store.SaveAsync(batch, Cancellation);
        }

        await saved.CancelAsync();
        HashSet<string> seen = [.. (await Task.WhenAll(readers)).SelectMany(found => found)];
        Assert.True(seen.Count > 1, "The readers saw one state only: they did not read while the writer saved.");
        if (ReadsSnapshots)
        {
            Assert.Subset(states, seen);
        }

        Assert.Equal(reference.Events, await Store.LoadEventsAsync(facts.Events, EventParts.All, Cancellation));
    }

    /// <summary>Reads all events again and again, each time as one page that has as many as it counts.</summary>
    /// <returns>The states it saw.</returns>
    private async Task<HashSet<string>> ReadUntilAsync(CancellationToken saved)
    {
        var seen = new HashSet<string>();
        while (!saved.IsCancellationRequested)
        {
            Slice<Event> page = (await Store.FindEventsAsync(
                new EventQuery { Parents = [new EventsOf.Everything()], Parts = EventParts.All, Page = new() { Size = 50, WantsTotal = true } }, Cancellation))[0];
            Assert.Equal(page.Total?.Possible, page.Items.Count);
            seen.Add(StateOf(page.Items));
            await Task.Yield();
        }

        return seen;
    }

    /// <summary>Which events there are, and of how many claims each is made.</summary>
    private static string StateOf(IEnumerable<Event> events) =>
        string.Join(' ', events.OrderBy(found => found.Id).Select(found => $"{found.Id}={found.ClaimCount}"));

    private async Task<ValueList<EventChange>> ReadChangesAsync() =>
        (await Store.FindChangesAsync(new ChangeQuery { After = 0, First = int.MaxValue }, Cancellation)).Changes;

    private async Task<(RandomFacts Facts, ReferenceStore Reference)> SaveAsync(int seed)
    {
        (_, RandomFacts facts, ReferenceStore reference) = await SavedWorld.SaveAsync(Store, seed, Cancellation);
        return (facts, reference);
    }
}
