using Timeline.Neo4j;
using Timeline.Neo4j.Bolt;
using Timeline.Storage;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Neo4j;

/// <summary>The graph says what the records say.</summary>
public sealed class SavingTests(SharedNeo4j server) : IAsyncLifetime
{
    private readonly string _dataset = Neo4jDatasets.NewName();
    private Neo4jStore? _store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Neo4jStore Store => _store ?? throw new InvalidOperationException("The store is not open yet.");

    public async ValueTask InitializeAsync() => _store = await Neo4jDatasets.OpenAsync(server, _dataset, Cancellation);

    public ValueTask DisposeAsync() => _store?.DisposeAsync() ?? ValueTask.CompletedTask;

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
