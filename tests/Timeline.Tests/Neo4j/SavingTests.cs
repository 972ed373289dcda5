using Timeline.Claims;
using Timeline.Events;
using Timeline.Neo4j;
using Timeline.Neo4j.Bolt;
using Timeline.Storage;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Neo4j;

/// <summary>What is saved in the graph comes back, and the graph says what the records say.</summary>
public sealed class SavingTests(SharedNeo4j server) : IAsyncLifetime
{
    private readonly string _dataset = Neo4jDatasets.NewName();
    private Neo4jStore? _store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Neo4jStore Store => _store ?? throw new InvalidOperationException("The store is not open yet.");

    public async ValueTask InitializeAsync() => _store = await Neo4jDatasets.OpenAsync(server, _dataset, Cancellation);

    public ValueTask DisposeAsync() => _store?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task What_was_saved_comes_back_after_every_batch(int seed)
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

        Assert.Equal(reference.Topics, await Store.LoadTopicsAsync([.. facts.Topics.Select(topic => topic.Id)], Cancellation));
        Assert.Equal(reference.Actors, await Store.LoadActorsAsync([.. facts.Actors.Select(actor => actor.Id)], Cancellation));
        Assert.Equal(reference.Offices, await Store.LoadOfficesAsync([.. facts.Offices.Select(office => office.Id)], Cancellation));
        Assert.Equal(reference.Places, await Store.LoadPlacesAsync([.. facts.Places.Select(place => place.Id)], Cancellation));
        Assert.Equal(reference.Documents, await Store.LoadDocumentsAsync([.. reference.Documents.Keys], Cancellation));
        Assert.Equal(reference.Articles, await Store.LoadArticlesAsync([.. reference.Articles.Keys], withText: true, Cancellation));
        Assert.Equal(reference.Claims, await Store.LoadClaimsAsync([.. reference.Claims.Keys], Cancellation));
        Assert.Equal(
            new StoreSummary(
                reference.Documents.Count, reference.Articles.Count, reference.Actors.Count, reference.Offices.Count,
                reference.Tenures.Values.Sum(tenures => tenures.Count), reference.Places.Count, reference.Topics.Count,
                reference.Events.Count, reference.Claims.Count, reference.ActiveClaims.Count()),
            await Store.SummarizeAsync(Cancellation));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task Every_list_of_events_stands_in_the_graph_in_its_order(int seed)
    {
        RandomFacts facts = RandomFacts.Make(seed);
        var reference = new ReferenceStore();
        foreach (Batch batch in facts.Batches)
        {
            reference.Save(batch);
            await Store.SaveAsync(batch, Cancellation);
        }

        var answers = new ReferenceAnswers(reference);
        await using var transport = new BoltTransport(await server.OptionsAsync());
        (string Relationship, string Owner, EventsOf List)[] lists =
        [
            .. facts.Actors.Select(actor => ("PARTICIPATED_IN", actor.Id.Value, (EventsOf)new EventsOf.ByActor(actor.Id))),
            .. facts.Offices.Select(office => ("EXERCISED_IN", office.Id.Value, (EventsOf)new EventsOf.ByOffice(office.Id))),
            .. facts.Places.Select(place => ("TOOK_PLACE_WITHIN", place.Id.Value, (EventsOf)new EventsOf.ByPlace(place.Id))),
            .. facts.Topics.Select(topic => ("HAS_TOPIC", topic.Id.Value, (EventsOf)new EventsOf.ByTopic(topic.Id))),
            .. facts.Articles.Select(article => ("REPORTS_ON", article.Value, (EventsOf)new EventsOf.ByArticle(article))),
        ];
        foreach ((string relationship, string owner, EventsOf list) in lists)
        {
            string[] expected = [.. answers.Events(list, EventFilter.Any).Select(found => found.Id.Value)];
            Assert.Equal(expected, await ListAsync(transport, relationship, "sortKey", owner));
            Assert.Equal(
                answers.Events(list, EventFilter.Any).Where(found => found.Bounds.IsLong()).Select(found => found.Id.Value),
                await ListAsync(transport, relationship, "longSortKey", owner));
        }
    }

    [Fact]
    public async Task A_save_that_fails_leaves_nothing_behind()
    {
        RandomFacts facts = RandomFacts.Make(2);
        foreach (Batch saved in facts.Batches)
        {
            await Store.SaveAsync(saved, Cancellation);
        }

        StoreSummary before = await Store.SummarizeAsync(Cancellation);
        Batch batch = facts.Batches.First(candidate => candidate.Claims.Count > 1);
        Claim unfounded = batch.Claims[^1].Saying(content => content with { Topics = [new("topic:defined-nowhere")] });

        await Assert.ThrowsAsync<ArgumentException>(() => Store.SaveAsync(batch.Revised("f", [.. batch.Claims.SkipLast(1), unfounded]), Cancellation));

        Assert.Equal(before, await Store.SummarizeAsync(Cancellation));
    }

    private async Task<IReadOnlyList<string>> ListAsync(BoltTransport transport, string relationship, string key, string owner)
    {
        string first = $"{_dataset}\t{owner}\t";
        return await transport.ReadAsync(
            new CypherStatement(
                $"MATCH (one)-[r:{relationship}]->(other) WHERE r.{key} > $first AND r.{key} < $last "
                    + "RETURN CASE WHEN one:Event THEN one.id ELSE other.id END ORDER BY r." + key,
                new Dictionary<string, object?> { ["first"] = first, ["last"] = first[..^1] + "\n" }),
            (ref record) => record.ReadString(),
            Cancellation);
    }
}
