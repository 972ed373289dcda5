using NodaTime;
using Timeline.Articles;
using Timeline.Claims;
using Timeline.Events;
using Timeline.Places;
using Timeline.Storage;
using Timeline.Topics;

namespace Timeline.Tests.Storage;

/// <summary>How every store hands over its records and restores those of another.</summary>
public abstract class RecordsContract : IAsyncLifetime
{
    private static readonly Instant Later = Instant.FromUtc(2025, 6, 1, 12, 0);

    private ITimelineStore? _original;
    private ITimelineStore? _restored;

    public static TheoryData<int> Seeds { get; } = [1, 2, 3];

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ITimelineStore Original => _original ?? throw new InvalidOperationException("The store is not open yet.");

    private ITimelineStore Restored => _restored ?? throw new InvalidOperationException("The store is not open yet.");

    /// <summary>Opens a store that holds nothing.</summary>
    /// <param name="name">Tells the stores of one test apart.</param>
    protected abstract Task<ITimelineStore> OpenEmptyAsync(string name);

    public async ValueTask InitializeAsync()
    {
        _original = await OpenEmptyAsync("original");
        _restored = await OpenEmptyAsync("restored");
    }

    public virtual async ValueTask DisposeAsync()
    {
        await Original.DisposeAsync();
        await Restored.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Records_are_handed_over_whole_and_in_the_order_of_their_ids_whatever_the_pages(int seed)
    {
        (RandomFacts facts, ReferenceStore reference) = await SaveAsync(seed);
        Document[] revisions = [.. RevisionsOf(BatchesOf(facts))];
        foreach (int size in new[] { 1, 3, 1_000 })
        {
            Assert.Equal(revisions, await ReadAsync(RecordKind.Document, size));
            Assert.Equal(reference.Actors.OrderBy(entry => entry.Key).Select(entry => entry.Value), await ReadAsync(RecordKind.Actor, size));
            Assert.Equal(reference.Topics.OrderBy(entry => entry.Key).Select(entry => entry.Value), await ReadAsync(RecordKind.Topic, size));
            Assert.Equal(reference.Places.OrderBy(entry => entry.Key).Select(entry => entry.Value), await ReadAsync(RecordKind.Place, size));
            Assert.Equal(reference.Offices.OrderBy(entry => entry.Key).Select(entry => entry.Value), await ReadAsync(RecordKind.Office, size));
            Assert.Equal(reference.Tenures.OrderBy(entry => entry.Key).SelectMany(entry => entry.Value), await ReadAsync(RecordKind.Tenure, size));
            Assert.Equal(reference.Articles.OrderBy(entry => entry.Key).Select(entry => entry.Value), await ReadAsync(RecordKind.Article, size));
            Assert.Equal(reference.Claims.Values.OrderBy(claim => claim.Event).ThenBy(claim => claim.Id), await ReadAsync(RecordKind.Claim, size));
        }

        Assert.Contains(reference.Claims.Values, claim => claim.Status.State == ClaimState.Superseded);
        Assert.Contains(reference.Claims.Values, claim => claim.Status.State == ClaimState.Withdrawn);
        Assert.True(revisions.Length > reference.Documents.Count, "No document has two revisions: the facts are too thin to test with.");
    }

    /// <summary>In small pages, for one seed of one id each: places and actors often come before those that they lie in or belong to.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task What_was_restored_answers_every_question_as_the_original(int seed)
    {
        (RandomFacts facts, ReferenceStore reference) = await SaveAsync(seed);
        foreach (RecordKind kind in Enum.GetValues<RecordKind>())
        {
            foreach (Records page in await ReadPagesAsync(Original, kind, size: seed == 1 ? 1 : 7))
            {
                await Restored.RestoreAsync(page, Later, Cancellation);
            }
        }

        var answers = new ReferenceAnswers(reference);
        var questions = new StoreQuestions(Restored, facts, answers, new Random(seed), Cancellation);
        await questions.AllAsync();
        await new ChartQuestions(Restored, facts, new ReferenceCharts(reference, answers), questions, Cancellation).AllAsync();
        Assert.Equal(await Original.SummarizeAsync(Cancellation), await Restored.SummarizeAsync(Cancellation));
        Assert.Equal(reference.Events, await Restored.LoadEventsAsync(facts.Events, EventParts.All, Cancellation));
    }

    [Fact]
    public async Task The_change_log_tells_of_each_restored_event_once_and_not_again()
    {
        (_, ReferenceStore reference) = await SaveAsync(4);
        Records all = await ReadAllAsync(Original);

        ValueList<EventId> touched = await Restored.RestoreAsync(all, Later, Cancellation);
        ValueList<EventId> again = await Restored.RestoreAsync(all, Later + Duration.FromDays(1), Cancellation);

        Assert.Equal(reference.Claims.Values.Select(claim => claim.Event).Distinct().Order(), touched);
        Assert.Empty(again);
        Assert.Equal(
            reference.Events.Keys.Order().Select((about, index) => new EventChange(index + 1, about, EventChangeKind.Created, Later)),
            (await Restored.FindChangesAsync(new ChangeQuery { After = 0, First = 1_000 }, Cancellation)).Changes);
    }

    [Fact]
    public async Task A_later_state_is_restored_over_an_earlier_one()
    {
        RandomFacts facts = RandomFacts.Make(5);
        foreach ((int index, Batch batch) in facts.Batches.Index())
        {
            await Original.SaveAsync(batch, Cancellation);
            if (index % 5 == 0)
            {
                await Restored.RestoreAsync(await ReadAllAsync(Original), batch.RecordedAt, Cancellation);
            }
        }

        await Restored.RestoreAsync(await ReadAllAsync(Original), Later, Cancellation);

        Assert.Equal(await ReadAllAsync(Original), await ReadAllAsync(Restored));
        ReferenceStore reference = ReferenceStore.Of(facts.Batches);
        Assert.Equal(reference.Events, await Restored.LoadEventsAsync(facts.Events, EventParts.All, Cancellation));
        await new StoreQuestions(Restored, facts, new ReferenceAnswers(reference), new Random(5), Cancellation).RelationsAsync();
    }

    [Fact]
    public async Task A_place_that_comes_after_what_lies_in_it_takes_in_the_events_there()
    {
        (_, ReferenceStore reference) = await SaveAsync(6);
        Records all = await ReadAllAsync(Original);
        PlaceId outer = new("place:later");
        PlaceId inner = reference.Events.Values.First(found => found.Places.Count > 0).Places[0];
        Place moved = reference.Places[inner] with { Within = [outer] };
        await Restored.RestoreAsync(all, Later, Cancellation);
        await Restored.RestoreAsync(new Records { Places = [moved] }, Later, Cancellation);

        await Restored.RestoreAsync(new Records { Places = [moved with { Id = outer, Name = "Later", Within = [] }] }, Later, Cancellation);

        reference.Places[inner] = moved;
        reference.Places[outer] = moved with { Id = outer, Name = "Later", Within = [] };
        Slice<Event> found = (await Restored.FindEventsAsync(
            new EventQuery { Parents = [new EventsOf.ByPlace(outer)], Page = new() { Size = 100 } }, Cancellation))[0];
        Assert.NotEmpty(found.Items);
        Assert.Equal(
            new ReferenceAnswers(reference).Events(new EventsOf.ByPlace(outer), EventFilter.Any).Select(one => one.Id), found.Items.Select(one => one.Id));
    }

    [Fact]
    public async Task What_contradicts_the_store_is_named_and_nothing_is_written()
    {
        await SaveAsync(1);
        Records all = await ReadAllAsync(Original);
        await Restored.RestoreAsync(all, Later, Cancellation);
        StoreSummary before = await Restored.SummarizeAsync(Cancellation);
        Claim active = all.Claims.First(claim => claim.Status.State == ClaimState.Active);
        Claim ended = all.Claims.First(claim => claim.Status.State != ClaimState.Active);
        Claim news = active with { Id = new ClaimId("claim:0123456789abcdef0123"), Label = "news" };
        Document revision = all.Documents[0];
        Topic never = all.Topics[0] with { Id = new TopicId("topic:never") };

        await RefusesAsync(active.Id.Value, new Records { Topics = [never], Claims = [news, active with { Content = active.Content with { Note = "Said otherwise." } }] });
        await RefusesAsync(ended.Id.Value, new Records { Topics = [never], Claims = [news, ended with { Status = ClaimStatus.Active }] });
        await RefusesAsync(revision.Id.Value, new Records { Documents = [revision with { Content = "Other words." }], Topics = [never] });

        Assert.Equal(before, await Restored.SummarizeAsync(Cancellation));
        Assert.Equal(all, await ReadAllAsync(Restored));
    }

    private async Task RefusesAsync(string named, Records records)
    {
        var refused = await Assert.ThrowsAsync<RecordConflictException>(() => Restored.RestoreAsync(records, Later, Cancellation));
        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    /// <summary>Every revision that a save of these facts makes, in the order in which stores hand them over.</summary>
    private static IEnumerable<Document> RevisionsOf(IEnumerable<Batch> batches)
    {
        var revisions = new List<Document>();
        foreach (Document document in batches.SelectMany(batch => batch.Documents))
        {
            if (revisions.LastOrDefault(earlier => earlier.Id == document.Id)?.ContentHash != document.ContentHash)
            {
                revisions.Add(document);
            }
        }

        return revisions.OrderBy(document => document.Id);
    }

    /// <summary>The facts, and an article that is revised and revised back: some of its claims are superseded, and come back under new ids.</summary>
    private static IEnumerable<Batch> BatchesOf(RandomFacts facts)
    {
        Batch original = facts.Batches.Last(batch => batch.Claims.Count > 1 && batch.Articles.Count == 1);
        Claim reworded = original.Claims[0].Saying(content => content with { Title = "Said otherwise" });
        return [.. facts.Batches, original.Revised("1", [reworded, .. original.Claims.Skip(1)]), original.Revised("2", original.Claims)];
    }

    private async Task<IEnumerable<object>> ReadAsync(RecordKind kind, int size) =>
        (await ReadPagesAsync(Original, kind, size)).SelectMany(page => page.Of(kind));

    private static async Task<List<Records>> ReadPagesAsync(ITimelineStore store, RecordKind kind, int size)
    {
        var pages = new List<Records>();
        for (string after = ""; ;)
        {
            Records page = await store.ReadRecordsAsync(new RecordQuery { Kind = kind, After = after, First = size }, Cancellation);
            IReadOnlyList<string> ids = page.IdsOf(kind);
            Assert.InRange(ids.Count, 0, size);
            if (ids.Count == 0)
            {
                return pages;
            }

            pages.Add(page);
            after = ids[^1];
        }
    }

    private static async Task<Records> ReadAllAsync(ITimelineStore store)
    {
        async Task<Records> ReadAsync(RecordKind kind) =>
            await store.ReadRecordsAsync(new RecordQuery { Kind = kind, First = 10_000 }, Cancellation);

        return new Records
        {
            Documents = (await ReadAsync(RecordKind.Document)).Documents,
            Actors = (await ReadAsync(RecordKind.Actor)).Actors,
            Topics = (await ReadAsync(RecordKind.Topic)).Topics,
            Places = (await ReadAsync(RecordKind.Place)).Places,
            Offices = (await ReadAsync(RecordKind.Office)).Offices,
            Tenures = (await ReadAsync(RecordKind.Tenure)).Tenures,
            Articles = (await ReadAsync(RecordKind.Article)).Articles,
            Claims = (await ReadAsync(RecordKind.Claim)).Claims,
        };
    }

    private async Task<(RandomFacts Facts, ReferenceStore Reference)> SaveAsync(int seed)
    {
        RandomFacts facts = RandomFacts.Make(seed);
        foreach (Batch batch in BatchesOf(facts))
        {
            await Original.SaveAsync(batch, Cancellation);
        }

        return (facts, ReferenceStore.Of(BatchesOf(facts)));
    }
}
