using Timeline.Events;
using Timeline.Storage;

namespace Timeline.Tests.Storage;

/// <summary>
/// How every store keeps its change log, also when several programs write to it. What saves that fail, are cancelled or
/// repeated do to the log is in <see cref="StoreContract"/>.
/// </summary>
public abstract class ChangeLogContract : IAsyncLifetime
{
    /// <summary>How many changes the stores under test keep: less than the tests make.</summary>
    protected const int Kept = 60;

    private readonly List<ITimelineStore> _opened = [];

    public static TheoryData<int> Seeds => StoreContract.Seeds;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ITimelineStore Store => _opened[0];

    /// <summary>Opens the test's own store, which holds nothing at first, as a program of its own would.</summary>
    /// <param name="changesKept">How many changes the store keeps.</param>
    protected abstract Task<ITimelineStore> OpenAsync(int changesKept);

    public async ValueTask InitializeAsync() => _opened.Add(await OpenAsync(ChangeLog.UsualLength));

    public virtual async ValueTask DisposeAsync()
    {
        foreach (ITimelineStore store in _opened)
        {
            await store.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task The_log_tells_what_each_save_did_to_each_event(int seed)
    {
        var reference = new ReferenceStore();
        foreach (Batch batch in RandomFacts.Make(seed).Batches)
        {
            int before = reference.Changes.Count;
            reference.Save(batch);
            await Store.SaveAsync(batch, Cancellation);

            Assert.Equal(
                new ChangeSlice(reference.Changes.Skip(before).ToValueList(), reference.Changes.Count, IsMissingSome: false),
                await FindAsync(Store, after: before, first: 1_000));
        }

        Assert.Equal(Enum.GetValues<EventChangeKind>(), reference.Changes.Select(change => change.Kind).Distinct().Order());
    }

    [Fact]
    public async Task A_log_without_changes_is_complete()
    {
        Assert.Equal(new ChangeSlice([], 0, IsMissingSome: false), await FindAsync(Store, after: 0, first: 10));
        Assert.False((await FindAsync(Store, after: 0, first: 10)).HasMore);
    }

    [Fact]
    public async Task An_event_whose_claims_ended_is_removed_and_is_created_when_one_comes_back()
    {
        Batch recorded = RandomFacts.Make(1).Batches.First(batch => batch.Claims.Count > 0 && batch.Articles.Count == 1);
        EventId about = recorded.Claims[0].Event;
        await Store.SaveAsync(RandomFacts.Make(1).Batches[0], Cancellation);

        await Store.SaveAsync(recorded, Cancellation);
        await Store.SaveAsync(recorded.Revised("1", []), Cancellation);
        await Store.SaveAsync(recorded.Revised("2", recorded.Claims), Cancellation);

        EventChange[] changes = [.. (await FindAsync(Store, after: 0, first: 1_000)).Changes.Where(change => change.Event == about)];
        Assert.Equal([EventChangeKind.Created, EventChangeKind.Removed, EventChangeKind.Created], changes.Select(change => change.Kind));
        Assert.Equal(
            [recorded.RecordedAt, recorded.Revised("1", []).RecordedAt, recorded.Revised("2", []).RecordedAt],
            changes.Select(change => change.RecordedAt));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Pieces_of_any_length_make_up_the_whole_log(int seed)
    {
        var random = new Random(seed);
        ReferenceStore reference = await SaveAsync(Store, RandomFacts.Make(seed).Batches);
        var read = new List<EventChange>();
        ChangeSlice piece;
        do
        {
            piece = await FindAsync(Store, after: read.Count, first: random.Next(1, 9));
            read.AddRange(piece.Changes);
            Assert.Equal(reference.Changes.Count, piece.Newest);
            Assert.Equal(read.Count < reference.Changes.Count, piece.HasMore);
        }
        while (piece.HasMore);

        Assert.Equal(reference.Changes, read);
        Assert.Equal(new ChangeSlice([], read.Count, IsMissingSome: false), await FindAsync(Store, after: read.Count, first: 5));
        Assert.Equal(new ChangeSlice([], read.Count, IsMissingSome: false), await FindAsync(Store, after: 0, first: 0));
    }

    [Fact]
    public async Task A_place_past_the_newest_change_belongs_to_another_store()
    {
        ReferenceStore reference = await SaveAsync(Store, RandomFacts.Make(2).Batches);

        Assert.Equal(
            new ChangeSlice([], reference.Changes.Count, IsMissingSome: true),
            await FindAsync(Store, after: reference.Changes.Count + 1, first: 5));
    }

    [Fact]
    public async Task Only_the_newest_changes_are_kept_and_the_log_says_when_it_cannot_tell_all()
    {
        ITimelineStore store = await OpenAgainAsync(Kept);
        ReferenceStore reference = await SaveAsync(store, RandomFacts.Make(3, articles: 60).Batches);
        int count = reference.Changes.Count;
        Assert.True(count > Kept * 2, $"{count} changes are too few to test with.");

        Assert.Equal(
            new ChangeSlice(reference.Changes.Skip(count - Kept).ToValueList(), count, IsMissingSome: false),
            await FindAsync(store, after: count - Kept, first: 1_000));
        Assert.Equal(new ChangeSlice([], count, IsMissingSome: true), await FindAsync(store, after: count - Kept - 1, first: 1_000));
        Assert.Equal(new ChangeSlice([], count, IsMissingSome: true), await FindAsync(store, after: 0, first: 0));
    }

    [Fact]
    public async Task A_reader_misses_nothing_while_two_programs_write_at_once()
    {
        RandomFacts facts = RandomFacts.Make(7, articles: 80);
        await Store.SaveAsync(facts.Batches[0], Cancellation);
        ITimelineStore[] programs = [Store, await OpenAgainAsync(ChangeLog.UsualLength)];
        using var saved = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);

        Task<List<EventChange>>[] readers = [.. programs.Select(program => Task.Run(() => FollowAsync(program, saved.Token), Cancellation))];
        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(
            async () =>
            {
                foreach (Batch batch in facts.Batches.Skip(1).Where((_, number) => number % 4 == writer))
                {
                    await programs[writer % 2].SaveAsync(batch, Cancellation);
                }
            },
            Cancellation)));
        await saved.CancelAsync();

        ValueList<EventChange> whole = (await FindAsync(Store, after: 0, first: int.MaxValue)).Changes;
        Assert.NotEmpty(whole);
        Assert.Equal(Enumerable.Range(1, whole.Count).Select(number => (long)number), whole.Select(change => change.Sequence));
        foreach (Task<List<EventChange>> reader in readers)
        {
            Assert.Equal(whole, await reader);
        }
    }

    [Fact]
    public async Task The_changes_of_each_event_alternate_between_being_there_and_not_whoever_writes()
    {
        RandomFacts facts = RandomFacts.Make(8, articles: 60, events: 6);
        await Store.SaveAsync(facts.Batches[0], Cancellation);
        ITimelineStore[] programs = [Store, await OpenAgainAsync(ChangeLog.UsualLength)];

        await Task.WhenAll(programs.Select((program, writer) => Task.Run(
            async () =>
            {
                foreach (Batch batch in facts.Batches.Skip(1).Where((_, number) => number % 2 == writer))
                {
                    await program.SaveAsync(batch, Cancellation);
                }
            },
            Cancellation)));

        var there = new HashSet<EventId>();
        foreach (EventChange change in (await FindAsync(Store, after: 0, first: int.MaxValue)).Changes)
        {
            Assert.True(change.Kind == EventChangeKind.Created ? there.Add(change.Event) : there.Contains(change.Event), $"{change} does not follow.");
            if (change.Kind == EventChangeKind.Removed)
            {
                there.Remove(change.Event);
            }
        }

        Assert.Equal(there.Order(), (await Store.LoadEventsAsync(facts.Events, EventParts.None, Cancellation)).Keys.Order());
    }

    private static Task<ChangeSlice> FindAsync(ITimelineStore store, long after, int first) =>
        store.FindChangesAsync(new ChangeQuery { After = after, First = first }, Cancellation);

    private static async Task<ReferenceStore> SaveAsync(ITimelineStore store, IReadOnlyList<Batch> batches)
    {
        foreach (Batch batch in batches)
        {
            await store.SaveAsync(batch, Cancellation);
        }

        return ReferenceStore.Of(batches);
    }

    /// <summary>Reads piece after piece until everything is saved and read.</summary>
    private static async Task<List<EventChange>> FollowAsync(ITimelineStore store, CancellationToken saved)
    {
        var read = new List<EventChange>();
        while (true)
        {
            bool wasSaved = saved.IsCancellationRequested;
            ChangeSlice piece = await FindAsync(store, after: read.Count, first: 3);
            Assert.False(piece.IsMissingSome);
            read.AddRange(piece.Changes);
            if (wasSaved && !piece.HasMore)
            {
                return read;
            }

            await Task.Yield();
        }
    }

    private async Task<ITimelineStore> OpenAgainAsync(int changesKept)
    {
        ITimelineStore store = await OpenAsync(changesKept);
        _opened.Add(store);
        return store;
    }
}
