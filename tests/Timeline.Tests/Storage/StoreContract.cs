using Timeline.Articles;
using Timeline.Claims;
using Timeline.Connections;
using Timeline.Events;
using Timeline.Storage;

namespace Timeline.Tests.Storage;

/// <summary>
/// What every store must do. Each test saves a small random world in the store and in the reference, and asks both the
/// same questions.
/// </summary>
public abstract class StoreContract : IAsyncLifetime
{
    private ITimelineStore? _store;

    public static TheoryData<int> Seeds { get; } = [1, 2, 3, 4, 5, 6];

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ITimelineStore Store => _store ?? throw new InvalidOperationException("The store is not open yet.");

    /// <summary>Opens a store that holds nothing.</summary>
    protected abstract Task<ITimelineStore> OpenEmptyAsync();

    public async ValueTask InitializeAsync() => _store = await OpenEmptyAsync();

    public virtual async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Every_field_of_every_record_comes_back(int seed)
    {
        (RandomFacts facts, ReferenceStore reference) = await SaveAsync(seed);

        Assert.Equal(reference.Topics, await Store.LoadTopicsAsync([.. facts.Topics.Select(topic => topic.Id)], Cancellation));
        Assert.Equal(reference.Actors, await Store.LoadActorsAsync([.. facts.Actors.Select(actor => actor.Id)], Cancellation));
        Assert.Equal(reference.Offices, await Store.LoadOfficesAsync([.. facts.Offices.Select(office => office.Id)], Cancellation));
        Assert.Equal(reference.Places, await Store.LoadPlacesAsync([.. facts.Places.Select(place => place.Id)], Cancellation));
        Assert.Equal(reference.Documents, await Store.LoadDocumentsAsync([.. reference.Documents.Keys], Cancellation));
        Assert.Equal(reference.Articles, await Store.LoadArticlesAsync([.. reference.Articles.Keys], withText: true, Cancellation));
        Assert.Equal(
            reference.Articles.ToDictionary(entry => entry.Key, entry => entry.Value with { Text = null }),
            await Store.LoadArticlesAsync([.. reference.Articles.Keys], withText: false, Cancellation));
        Assert.Equal(reference.Claims, await Store.LoadClaimsAsync([.. reference.Claims.Keys], Cancellation));
        Assert.Equal(reference.Events, await Store.LoadEventsAsync(facts.Events, EventParts.All, Cancellation));
    }

    [Fact]
    public async Task Ids_that_are_not_there_are_not_in_the_answer()
    {
        await SaveAsync(1);

        Assert.Empty(await Store.LoadActorsAsync([new("person:nobody")], Cancellation));
        Assert.Empty(await Store.LoadEventsAsync([new("event:never")], EventParts.All, Cancellation));
        Assert.Empty(await Store.LoadDocumentsAsync([new("catalogue:none")], Cancellation));
        Assert.Empty(await Store.LoadNamesAsync(["nobody at all", ""], Cancellation));
        Assert.Empty(await Store.LoadActorsAsync([], Cancellation));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Only_the_parts_of_an_event_that_were_asked_for_are_read(int seed)
    {
        (_, ReferenceStore reference) = await SaveAsync(seed);
        foreach (EventParts parts in new[] { EventParts.None, EventParts.Places, EventParts.Participations, EventParts.Topics, EventParts.Counts, EventParts.Articles, EventParts.Topics | EventParts.Counts })
        {
            Assert.Equal(
                reference.Events.ToDictionary(entry => entry.Key, entry => entry.Value.Only(parts)),
                await Store.LoadEventsAsync([.. reference.Events.Keys], parts, Cancellation));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Pages_of_events_make_up_the_whole_list_under_every_filter(int seed) =>
        await (await QuestionsAsync(seed)).EventsAsync();

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Histograms_count_the_events_of_every_bin(int seed) => await (await ChartQuestionsAsync(seed)).HistogramsAsync();

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Lanes_are_those_with_the_most_events(int seed) => await (await ChartQuestionsAsync(seed)).LanesAsync();

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Events_most_told_of_come_first_and_say_in_which_lanes_they_stand(int seed) => await (await ChartQuestionsAsync(seed)).MostToldAsync();

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Facets_count_what_choosing_a_value_would_find(int seed) => await (await ChartQuestionsAsync(seed)).FacetsAsync();

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task The_extent_reaches_from_the_first_to_the_last_date(int seed)
    {
        Assert.Null(await Store.FindExtentAsync(Cancellation));

        await (await ChartQuestionsAsync(seed)).ExtentAsync();
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Pages_of_claims_make_up_the_whole_list(int seed) => await (await QuestionsAsync(seed)).ClaimsAsync();

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Pages_of_relations_make_up_the_whole_list(int seed) => await (await QuestionsAsync(seed)).RelationsAsync();

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Pages_of_tenures_make_up_the_whole_list(int seed) => await (await QuestionsAsync(seed)).TenuresAsync();

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Pages_of_articles_make_up_the_whole_list(int seed) => await (await QuestionsAsync(seed)).ArticlesAsync();

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Pages_of_contacts_make_up_the_whole_list(int seed) => await (await QuestionsAsync(seed)).ContactsAsync();

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Pages_of_a_directory_make_up_the_whole_list(int seed) => await (await QuestionsAsync(seed)).EntriesAsync();

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Pages_of_hits_make_up_the_whole_list(int seed) => await (await QuestionsAsync(seed)).HitsAsync();

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Names_lead_to_their_bearers_however_they_are_written(int seed) => await (await QuestionsAsync(seed)).NamesAsync();

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Chains_are_those_of_the_whole_network(int seed) => await (await QuestionsAsync(seed)).ChainsAsync();

    [Fact]
    public async Task A_network_larger_than_wanted_is_cut_off_and_says_so()
    {
        (RandomFacts facts, _) = await SaveAsync(1);
        var query = new NetworkQuery { From = [facts.Actors[0].Id], To = facts.Actors[1].Id, MaxHops = 6, MaxEvents = 1 };

        ContactNetwork network = await Store.LoadContactNetworkAsync(query, Cancellation);

        Assert.True(network.IsTruncated);
        Assert.InRange(network.Events.Count, 0, 1);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Saving_reports_what_it_changed(int seed)
    {
        var reference = new ReferenceStore();
        foreach (Batch batch in RandomFacts.Make(seed).Batches)
        {
            Assert.Equal(reference.Save(batch), await Store.SaveAsync(batch, Cancellation));
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

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task A_summary_counts_what_there_is(int seed)
    {
        Assert.True((await Store.SummarizeAsync(Cancellation)).IsEmpty);

        (_, ReferenceStore reference) = await SaveAsync(seed);

        Assert.Equal(
            new StoreSummary(
                reference.Documents.Count, reference.Articles.Count, reference.Actors.Count, reference.Offices.Count,
                reference.Tenures.Values.Sum(tenures => tenures.Count), reference.Places.Count, reference.Topics.Count,
                reference.Events.Count, reference.Claims.Count, reference.ActiveClaims.Count()),
            await Store.SummarizeAsync(Cancellation));
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
        foreach (Batch batch in facts.Batches)
        {
            using var cancelled = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
            cancelled.CancelAfter(TimeSpan.FromMicroseconds(random.Next(5_000)));
            Exception? failure = await Record.ExceptionAsync(() => Store.SaveAsync(batch, cancelled.Token));
            Assert.True(failure is null or OperationCanceledException, failure?.ToString());

            Dictionary<EventId, Event> before = reference.Events.ToDictionary();
            EventChange[] changesBefore = [.. reference.Changes];
            reference.Save(batch);
            IReadOnlyDictionary<EventId, Event> now = await Store.LoadEventsAsync(facts.Events, EventParts.All, Cancellation);
            Assert.Equal(failure is null ? reference.Events : before, now);
            Assert.Equal(failure is null ? reference.Changes : changesBefore, await ReadChangesAsync());

            await Store.SaveAsync(batch, Cancellation);
            Assert.Equal(reference.Events, await Store.LoadEventsAsync(facts.Events, EventParts.All, Cancellation));
            Assert.Equal(reference.Changes, await ReadChangesAsync());
        }
    }

    [Fact]
    public async Task Readers_see_whole_batches_while_a_writer_saves()
    {
        RandomFacts facts = RandomFacts.Make(5, articles: 40);
        await Store.SaveAsync(facts.Batches[0], Cancellation);
        using var saved = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);

        Task[] readers = [.. Enumerable.Range(0, 4).Select(_ => Task.Run(() => ReadUntilAsync(saved.Token), Cancellation))];
        foreach (Batch batch in facts.Batches.Skip(1))
        {
            await Store.SaveAsync(batch, Cancellation);
        }

        await saved.CancelAsync();
        await Task.WhenAll(readers);
        Assert.Equal(ReferenceStore.Of(facts.Batches).Events, await Store.LoadEventsAsync(facts.Events, EventParts.All, Cancellation));
    }

    [Fact]
    public async Task A_cancelled_question_is_not_answered()
    {
        await SaveAsync(1);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.SummarizeAsync(cancelled.Token));
    }

    /// <summary>Every event page must be a state between two batches: each event of it has the claims it counts.</summary>
    private async Task ReadUntilAsync(CancellationToken saved)
    {
        while (!saved.IsCancellationRequested)
        {
            Slice<Event> page = (await Store.FindEventsAsync(
                new EventQuery { Parents = [new EventsOf.Everything()], Parts = EventParts.All, Page = new() { Size = 50, WantsTotal = true } }, Cancellation))[0];
            Assert.Equal(page.Total?.Possible, page.Items.Count);
            await Task.Yield();
        }
    }

    private async Task<ValueList<EventChange>> ReadChangesAsync() =>
        (await Store.FindChangesAsync(new ChangeQuery { After = 0, First = int.MaxValue }, Cancellation)).Changes;

    private async Task<StoreQuestions> QuestionsAsync(int seed)
    {
        (RandomFacts facts, ReferenceStore reference) = await SaveAsync(seed);
        return new StoreQuestions(Store, facts, new ReferenceAnswers(reference), new Random(seed), Cancellation);
    }

    private async Task<ChartQuestions> ChartQuestionsAsync(int seed)
    {
        (RandomFacts facts, ReferenceStore reference) = await SaveAsync(seed);
        var answers = new ReferenceAnswers(reference);
        return new ChartQuestions(Store, facts, new ReferenceCharts(reference, answers), new StoreQuestions(Store, facts, answers, new Random(seed), Cancellation), Cancellation);
    }

    private async Task<(RandomFacts Facts, ReferenceStore Reference)> SaveAsync(int seed)
    {
        RandomFacts facts = RandomFacts.Make(seed);
        foreach (Batch batch in facts.Batches)
        {
            await Store.SaveAsync(batch, Cancellation);
        }

        return (facts, ReferenceStore.Of(facts.Batches));
    }
}
