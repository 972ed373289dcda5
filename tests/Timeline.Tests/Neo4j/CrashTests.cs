using System.Globalization;
using Timeline.Claims;
using Timeline.Events;
using Timeline.Neo4j;
using Timeline.Storage;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Neo4j;

/// <summary>
/// A server may be killed or stopped at any moment: what was committed stays, what was not is gone without a trace, and a
/// program that is running goes on when the server is back.
/// </summary>
public sealed class CrashTests(OwnNeo4j server) : IClassFixture<OwnNeo4j>
{
    /// <summary>How often the server is killed; TIMELINE_NEO4J_KILLS sets another number.</summary>
    private static readonly int Kills =
        int.TryParse(Environment.GetEnvironmentVariable("TIMELINE_NEO4J_KILLS"), CultureInfo.InvariantCulture, out int kills) ? kills : 3;

    private readonly Random _random = new(6);

    private volatile int _committed;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Killed_servers_lose_nothing_they_committed_and_keep_nothing_half_written()
    {
        RandomFacts facts = RandomFacts.Make(seed: 12, articles: 200 + (60 * Kills), events: 200);
        Neo4jInstance instance = await server.InstanceAsync();
        await using Neo4jStore store = await server.OpenAsync(Neo4jDatasets.NewName(), Cancellation);
        for (int kill = 0; kill < Kills; kill++)
        {
            int from = _committed;
            Task writer = Task.Run(() => SaveUntilKilledAsync(store, facts.Batches), Cancellation);
            while (_committed == from && !writer.IsCompleted)
            {
                await Task.Delay(5, Cancellation);
            }

            await Task.Delay(_random.Next(500), Cancellation);
            await instance.KillAsync();
            await writer;
            await instance.RunAsync();

            // A commit may have gone through although nobody heard of it.
            bool hasUnheard = await IsSavedAsync(store, facts, _committed + 1);
            Assert.True(hasUnheard || await IsSavedAsync(store, facts, _committed), $"After kill {kill + 1} the store holds neither {_committed} batches nor one more.");
            _committed += hasUnheard ? 1 : 0;
        }

        Assert.True(_committed < facts.Batches.Count, "The writers ran out of batches.");
    }

    [Fact]
    public async Task A_program_goes_on_when_the_server_is_back()
    {
        IReadOnlyList<Batch> batches = RandomFacts.Make(seed: 13).Batches;
        Neo4jInstance instance = await server.InstanceAsync();
        await using Neo4jStore store = await server.OpenAsync(Neo4jDatasets.NewName(), Cancellation);
        await store.SaveAsync(batches[0], Cancellation);

        await instance.StopAsync();
        StoreException reading = await Assert.ThrowsAsync<StoreException>(() => store.SummarizeAsync(Cancellation));
        StoreException writing = await Assert.ThrowsAsync<StoreException>(() => store.SaveAsync(batches[1], Cancellation));
        await instance.RunAsync();

        Assert.Contains(instance.Address.ToString(), reading.Message, StringComparison.Ordinal);
        Assert.Contains(instance.Address.ToString(), writing.Message, StringComparison.Ordinal);
        await store.SaveAsync(batches[1], Cancellation);
        Assert.Equal(ReferenceStore.Of(batches.Take(2)).Claims.Count, (await store.SummarizeAsync(Cancellation)).Claims);
    }

    private async Task SaveUntilKilledAsync(Neo4jStore store, IReadOnlyList<Batch> batches)
    {
        try
        {
            while (_committed < batches.Count)
            {
                await store.SaveAsync(batches[_committed], Cancellation);
                _committed++;
            }
        }
        catch (StoreException)
        {
            // The server was killed; what was committed is counted.
        }
    }

    /// <summary>Whether the store holds just so many batches: every document and claim, and events that are the fold of the claims.</summary>
    private static async Task<bool> IsSavedAsync(Neo4jStore store, RandomFacts facts, int count)
    {
        ReferenceStore reference = ReferenceStore.Of(facts.Batches.Take(count));
        IReadOnlyDictionary<ClaimId, Claim> claims = await store.LoadClaimsAsync([.. reference.Claims.Keys], Cancellation);
        IReadOnlyDictionary<EventId, Event> events = await store.LoadEventsAsync(facts.Events, EventParts.All, Cancellation);
        StoreSummary summary = await store.SummarizeAsync(Cancellation);
        ChangeSlice log = await store.FindChangesAsync(new ChangeQuery { After = 0, First = int.MaxValue }, Cancellation);
        return summary.Claims == reference.Claims.Count
            && summary.Documents == reference.Documents.Count
            && reference.Claims.All(claim => claims.TryGetValue(claim.Key, out Claim? saved) && saved == claim.Value)
            && events.Count == reference.Events.Count
            && reference.Events.All(folded => events.TryGetValue(folded.Key, out Event? saved) && saved == folded.Value)
            && log.Changes.SequenceEqual(reference.Changes);
    }
}
