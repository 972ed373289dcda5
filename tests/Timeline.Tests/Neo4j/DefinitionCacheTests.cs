using Microsoft.Extensions.Time.Testing;
using Timeline.Actors;
using Timeline.Neo4j;
using Timeline.Neo4j.Bolt;
using Timeline.Neo4j.Queries;
using Timeline.Storage;
using Timeline.Tests.Storage;
using Timeline.Time;

namespace Timeline.Tests.Neo4j;

/// <summary>Definitions that are kept save statements, and never outlive a change that a page of events has seen.</summary>
public sealed class DefinitionCacheTests(SharedNeo4j server) : IAsyncLifetime
{
    private static readonly RandomFacts Facts = RandomFacts.Make(1);
    private static readonly ActorId[] Everybody = [.. Facts.Actors.Select(actor => actor.Id)];

    private readonly string _dataset = Neo4jDatasets.NewName();
    private readonly FakeTimeProvider _clock = new();
    private CountingTransport? _transport;
    private Neo4jStore? _store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Neo4jStore Store => _store ?? throw new InvalidOperationException("The store is not open yet.");

    public async ValueTask InitializeAsync()
    {
        _transport = await ConnectAsync();
        _store = await OpenAsync(_transport);
        foreach (Batch batch in Facts.Batches)
        {
            await Store.SaveAsync(batch, Cancellation);
        }

        await AskForNewestAsync();
        _clock.Advance(DefinitionCache.SettlesFor);
    }

    public ValueTask DisposeAsync() => Store.DisposeAsync();

    [Fact]
    public async Task A_page_whose_definitions_were_read_before_costs_one_round_trip()
    {
        IReadOnlyDictionary<ActorId, Actor> first = await Store.LoadActorsAsync(Everybody, Cancellation);
        _clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(1, await RoundTripsAsync(AskForNewestAsync));
        Assert.Equal(0, await RoundTripsAsync(async () => Assert.Equal(first, await Store.LoadActorsAsync(Everybody, Cancellation))));
    }

    [Fact]
    public async Task Without_a_page_what_is_kept_serves_for_a_moment_only()
    {
        await Store.LoadActorsAsync(Everybody, Cancellation);

        _clock.Advance(DefinitionCache.FreshFor);
        Assert.Equal(0, await RoundTripsAsync(() => Store.LoadActorsAsync(Everybody, Cancellation)));
        _clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(1, await RoundTripsAsync(() => Store.LoadActorsAsync(Everybody, Cancellation)));
    }

    [Fact]
    public async Task Only_what_is_missing_is_asked_for()
    {
        await Store.LoadActorsAsync(Everybody[1..], Cancellation);

        IReadOnlyDictionary<ActorId, Actor> all = await Store.LoadActorsAsync(Everybody, Cancellation);

        Assert.Equal(Facts.Actors.Select(actor => actor.Id).Order(), all.Keys.Order());
    }

    [Fact]
    public async Task What_another_program_redefined_is_seen_with_the_next_page()
    {
        await Store.LoadActorsAsync(Everybody, Cancellation);
        await using (Neo4jStore other = await OpenAsync(await ConnectAsync()))
        {
            await other.SaveAsync(Renamed("By another"), Cancellation);
        }

        await AskForNewestAsync();

        Assert.Equal("By another", (await Store.LoadActorsAsync(Everybody, Cancellation))[Everybody[0]].Name);
    }

    [Fact]
    public async Task What_this_program_redefined_is_seen_at_once()
    {
        await Store.LoadActorsAsync(Everybody, Cancellation);

        await Store.SaveAsync(Renamed("By us"), Cancellation);

        Assert.Equal("By us", (await Store.LoadActorsAsync(Everybody, Cancellation))[Everybody[0]].Name);
    }

    [Fact]
    public async Task Just_after_a_change_nothing_is_kept_because_its_commit_may_be_seen_in_part()
    {
        await Store.SaveAsync(Renamed("Changed"), Cancellation);

        Assert.Equal(1, await RoundTripsAsync(() => Store.LoadActorsAsync(Everybody, Cancellation)));
        Assert.Equal(1, await RoundTripsAsync(() => Store.LoadActorsAsync(Everybody, Cancellation)));
        _clock.Advance(DefinitionCache.SettlesFor);
        Assert.Equal(1, await RoundTripsAsync(() => Store.LoadActorsAsync(Everybody, Cancellation)));
        Assert.Equal(0, await RoundTripsAsync(() => Store.LoadActorsAsync(Everybody, Cancellation)));
    }

    [Fact]
    public void An_answer_that_was_overtaken_vouches_for_nothing()
    {
        var cache = new DefinitionCache(_clock, capacity: 10);
        long before = cache.Now;
        _clock.Advance(DefinitionCache.SettlesFor);
        cache.Confirm(cache.Now, revision: 2);
        _clock.Advance(DefinitionCache.SettlesFor);
        cache.Keep(cache.Now, 2, [Facts.Actors[0]], actor => actor.Id);

        cache.Confirm(before, revision: 2);
        Assert.Equal([Everybody[0]], cache.Take(Everybody[..1], new Dictionary<ActorId, Actor>()));
        cache.Confirm(cache.Now, revision: 2);
        Assert.Empty(cache.Take(Everybody[..1], new Dictionary<ActorId, Actor>()));
    }

    [Fact]
    public void No_more_is_kept_than_was_allowed()
    {
        var cache = new DefinitionCache(_clock, capacity: 3);
        cache.Confirm(cache.Now, revision: 1);
        _clock.Advance(DefinitionCache.SettlesFor);
        cache.Confirm(cache.Now, revision: 1);

        cache.Keep(cache.Now, 1, [.. Facts.Actors.Take(2)], actor => actor.Id);
        cache.Keep(cache.Now, 1, [.. Facts.Actors.Skip(2).Take(2)], actor => actor.Id);
        cache.Keep(cache.Now, 1, [.. Facts.Actors.Skip(4).Take(4)], actor => actor.Id);

        Assert.Equal(Everybody[..2].Concat(Everybody[4..]), cache.Take(Everybody, new Dictionary<ActorId, Actor>()));
    }

    private static Batch Renamed(string name)
    {
        Batch catalogue = Facts.Batches[0];
        return catalogue with
        {
            Documents = catalogue.Documents.Select(document => RandomFacts.DocumentOf(document.Id, name, document.RecordedAt)).ToValueList(),
            Actors = catalogue.Actors.Select(actor => actor.Id == Everybody[0] ? actor with { Name = name } : actor).ToValueList(),
        };
    }

    private async Task<CountingTransport> ConnectAsync() =>
        new(new BoltTransport(await server.OptionsAsync() with { TransactionTimeout = Neo4jDatasets.Patience }));

    private Task<Neo4jStore> OpenAsync(CountingTransport transport) =>
        Neo4jStore.OpenAsync(transport, Neo4jStoreOptions.Default with { Dataset = _dataset, Clock = _clock }, Cancellation);

    private Task AskForNewestAsync() =>
        Store.FindEventsAsync(new EventQuery { Parents = [new EventsOf.Everything()], Page = new Page<SortKey> { Size = 5 } }, Cancellation);

    private async Task<int> RoundTripsAsync(Func<Task> ask)
    {
        int before = _transport?.Reads ?? 0;
        await ask();
        return (_transport?.Reads ?? 0) - before;
    }
}
