using Timeline.Connections;
using Timeline.Events;
using Timeline.Storage;

namespace Timeline.Tests.Storage;

/// <summary>
/// What every store must answer. Each test asks a store and the reference the same questions about the same small random
/// world; none writes, so that each world is saved once.
/// </summary>
public abstract class QuestionContract(SavedWorlds worlds) : IClassFixture<SavedWorlds>
{
    public static TheoryData<int> Seeds => StoreContract.Seeds;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Opens a store that holds nothing.</summary>
    /// <param name="file">A path for its file, where the store is one.</param>
    protected abstract Task<ITimelineStore> OpenEmptyAsync(string file);

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Every_field_of_every_record_comes_back(int seed)
    {
        (ITimelineStore store, RandomFacts facts, ReferenceStore reference) = await WorldAsync(seed);

        Assert.Equal(reference.Topics, await store.LoadTopicsAsync([.. facts.Topics.Select(topic => topic.Id)], Cancellation));
        Assert.Equal(reference.Actors, await store.LoadActorsAsync([.. facts.Actors.Select(actor => actor.Id)], Cancellation));
        Assert.Equal(reference.Offices, await store.LoadOfficesAsync([.. facts.Offices.Select(office => office.Id)], Cancellation));
        Assert.Equal(reference.Places, await store.LoadPlacesAsync([.. facts.Places.Select(place => place.Id)], Cancellation));
        Assert.Equal(reference.Documents, await store.LoadDocumentsAsync([.. reference.Documents.Keys], Cancellation));
        Assert.Equal(reference.Articles, await store.LoadArticlesAsync([.. reference.Articles.Keys], withText: true, Cancellation));
        Assert.Equal(
            reference.Articles.ToDictionary(entry => entry.Key, entry => entry.Value with { Text = null }),
            await store.LoadArticlesAsync([.. reference.Articles.Keys], withText: false, Cancellation));
        Assert.Equal(reference.Claims, await store.LoadClaimsAsync([.. reference.Claims.Keys], Cancellation));
        Assert.Equal(reference.Events, await store.LoadEventsAsync(facts.Events, EventParts.All, Cancellation));
    }

    [Fact]
    public async Task Ids_that_are_not_there_are_not_in_the_answer()
    {
        ITimelineStore store = (await WorldAsync(1)).Store;

        Assert.Empty(await store.LoadActorsAsync([new("person:nobody")], Cancellation));
        Assert.Empty(await store.LoadEventsAsync([new("event:never")], EventParts.All, Cancellation));
        Assert.Empty(await store.LoadDocumentsAsync([new("catalogue:none")], Cancellation));
        Assert.Empty(await store.LoadNamesAsync(["nobody at all", ""], Cancellation));
        Assert.Empty(await store.LoadActorsAsync([], Cancellation));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Only_the_parts_of_an_event_that_were_asked_for_are_read(int seed)
    {
        (ITimelineStore store, _, ReferenceStore reference) = await WorldAsync(seed);
        foreach (EventParts parts in new[] { EventParts.None, EventParts.Places, EventParts.Participations, EventParts.Topics, EventParts.Counts, EventParts.Articles, EventParts.Topics | EventParts.Counts })
        {
            Assert.Equal(
                reference.Events.ToDictionary(entry => entry.Key, entry => entry.Value.Only(parts)),
                await store.LoadEventsAsync([.. reference.Events.Keys], parts, Cancellation));
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
    public async Task The_extent_reaches_from_the_first_to_the_last_date(int seed) => await (await ChartQuestionsAsync(seed)).ExtentAsync();

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
        (ITimelineStore store, RandomFacts facts, _) = await WorldAsync(1);
        var query = new NetworkQuery { From = [facts.Actors[0].Id], To = facts.Actors[1].Id, MaxHops = 6, MaxEvents = 1 };

        ContactNetwork network = await store.LoadContactNetworkAsync(query, Cancellation);

        Assert.True(network.IsTruncated);
        Assert.InRange(network.Events.Count, 0, 1);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task A_summary_counts_what_there_is(int seed)
    {
        (ITimelineStore store, _, ReferenceStore reference) = await WorldAsync(seed);

        Assert.Equal(
            new StoreSummary(
                reference.Documents.Count, reference.Articles.Count, reference.Actors.Count, reference.Offices.Count,
                reference.Tenures.Values.Sum(tenures => tenures.Count), reference.Places.Count, reference.Topics.Count,
                reference.Events.Count, reference.Claims.Count, reference.ActiveClaims.Count()),
            await store.SummarizeAsync(Cancellation));
    }

    [Fact]
    public async Task A_cancelled_question_is_not_answered()
    {
        ITimelineStore store = (await WorldAsync(1)).Store;
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.SummarizeAsync(cancelled.Token));
    }

    private async Task<StoreQuestions> QuestionsAsync(int seed)
    {
        (ITimelineStore store, RandomFacts facts, ReferenceStore reference) = await WorldAsync(seed);
        return new StoreQuestions(store, facts, new ReferenceAnswers(reference), new Random(seed), Cancellation);
    }

    private async Task<ChartQuestions> ChartQuestionsAsync(int seed)
    {
        (ITimelineStore store, RandomFacts facts, ReferenceStore reference) = await WorldAsync(seed);
        var answers = new ReferenceAnswers(reference);
        return new ChartQuestions(store, facts, new ReferenceCharts(reference, answers), new StoreQuestions(store, facts, answers, new Random(seed), Cancellation), Cancellation);
    }

    private Task<SavedWorld> WorldAsync(int seed) => worlds.OfAsync(seed, OpenEmptyAsync);
}
