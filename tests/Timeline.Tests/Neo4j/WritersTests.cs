using Timeline.Events;
using Timeline.Neo4j;
using Timeline.Neo4j.Bolt;
using Timeline.Storage;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Neo4j;

/// <summary>Several programs write to one dataset at once.</summary>
public sealed class WritersTests(SharedNeo4j server) : IAsyncLifetime
{
    private const int Programs = 6;

    private readonly string _dataset = Neo4jDatasets.NewName();
    private readonly List<Neo4jStore> _programs = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        for (int program = 0; program < Programs; program++)
        {
            _programs.Add(await Neo4jDatasets.OpenAsync(server, _dataset, Cancellation));
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (Neo4jStore program in _programs)
        {
            await program.DisposeAsync();
        }
    }

    [Fact]
    public async Task Claims_of_many_writers_on_the_same_events_all_count()
    {
        (RandomFacts facts, Batch[] batches) = FirstRevisions(seed: 7);

        await Task.WhenAll(batches.Select((batch, number) => _programs[number % Programs].SaveAsync(batch, Cancellation)));

        await CheckAsync(facts, batches);
    }

    [Fact]
    public async Task A_writer_that_others_lock_out_of_an_event_tries_again_until_it_has_saved()
    {
        (RandomFacts facts, Batch[] batches) = FirstRevisions(seed: 8);
        await _programs[0].SaveAsync(batches[0], Cancellation);
        using var saved = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        await using var transport = new BoltTransport(await server.OptionsAsync());

        Task<int>[] strangers = [.. facts.Events.Take(4).Select(about => LockInTheOtherOrderAsync(transport, about, saved.Token))];
        await Task.WhenAll(batches.Skip(1).Select((batch, number) => _programs[number % Programs].SaveAsync(batch, Cancellation)));
        await saved.CancelAsync();

        Assert.NotEqual(0, (await Task.WhenAll(strangers)).Sum());
        await CheckAsync(facts, batches);
    }

    [Fact]
    public async Task Of_many_who_record_the_same_document_one_does()
    {
        (_, Batch[] batches) = FirstRevisions(seed: 9);
        foreach (Batch batch in batches.Take(5))
        {
            SaveResult[] results = await Task.WhenAll(_programs.Select(program => program.SaveAsync(batch, Cancellation)));

            Assert.Equal(batch.Documents.Count, results.Sum(result => result.DocumentsRecorded));
            Assert.Equal(batch.Documents.Count * (Programs - 1), results.Sum(result => result.DocumentsUnchanged));
            Assert.Equal(batch.Claims.Count, results.Sum(result => result.ClaimsAdded));
        }
    }

    [Fact]
    public async Task Programs_that_create_a_dataset_at_once_create_one()
    {
        string dataset = Neo4jDatasets.NewName();
        Neo4jStore[] opened = await Task.WhenAll(Enumerable.Range(0, Programs).Select(_ => Neo4jDatasets.OpenAsync(server, dataset, Cancellation)));
        foreach (Neo4jStore store in opened)
        {
            Assert.True((await store.SummarizeAsync(Cancellation)).IsEmpty);
            await store.DisposeAsync();
        }

        await using var transport = new BoltTransport(await server.OptionsAsync());
        IReadOnlyList<long> count = await transport.ReadAsync(
            new CypherStatement("MATCH (d:Dataset {name: $dataset}) RETURN count(*)", new Dictionary<string, object?> { ["dataset"] = dataset }),
            (ref record) => record.ReadInt64(), Cancellation);
        Assert.Equal([1L], count);
    }

    /// <summary>A catalogue, then articles that nobody corrects, so that the order of saving does not matter.</summary>
    private static (RandomFacts Facts, Batch[] Batches) FirstRevisions(int seed)
    {
        RandomFacts facts = RandomFacts.Make(seed, articles: 60, events: 8);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return (facts, [facts.Batches[0], .. facts.Batches.Skip(1).Where(batch => batch.Articles.Count > 0 && batch.Articles.All(article => seen.Add(article.Id.Value)))]);
    }

    private async Task CheckAsync(RandomFacts facts, Batch[] batches)
    {
        ReferenceStore reference = ReferenceStore.Of(batches);
        Assert.Equal(reference.Claims, await _programs[0].LoadClaimsAsync([.. reference.Claims.Keys], Cancellation));
        Assert.Equal(reference.Events, await _programs[0].LoadEventsAsync(facts.Events, EventParts.All, Cancellation));
    }

    /// <summary>Locks an event first and the dataset then, as no writer of ours does: one of the two must give way.</summary>
    /// <returns>How often it had both.</returns>
    private async Task<int> LockInTheOtherOrderAsync(BoltTransport transport, EventId about, CancellationToken saved)
    {
        var parameters = new Dictionary<string, object?> { ["dataset"] = _dataset, ["id"] = about.Value };
        int times = 0;
        while (!saved.IsCancellationRequested)
        {
            await transport.WriteAsync(
                async (transaction, token) =>
                {
                    await transaction.RunAsync(new CypherStatement("MERGE (s:Subject {dataset: $dataset, id: $id}) SET s.touched = true", parameters), token);
                    await Task.Delay(5, token);
                    await transaction.RunAsync(new CypherStatement("MATCH (d:Dataset {name: $dataset}) SET d.touched = true", parameters), token);
                    return true;
                },
                Cancellation);
            times++;
        }

        return times;
    }
}
