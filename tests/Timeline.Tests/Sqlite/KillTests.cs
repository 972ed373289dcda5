using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Timeline.Claims;
using Timeline.Events;
using Timeline.Sqlite;
using Timeline.Storage;
using Timeline.Tests.App;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Sqlite;

/// <summary>A writer may be killed at any moment: what it committed stays, what it did not is gone without a trace.</summary>
public sealed class KillTests : IDisposable
{
    private const int Rounds = 50;

    private readonly TemporaryFolder _folder = new();
    private readonly Random _random = new(5);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Store => _folder.PathTo("timeline.db");

    private string Progress => _folder.PathTo("committed.txt");

    private int Committed => File.Exists(Progress) ? (int)new FileInfo(Progress).Length : 0;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Fifty_killed_writers_lose_nothing_they_committed()
    {
        RandomFacts facts = KilledWriter.Facts;
        int productiveRounds = 0;
        for (int round = 0; round < Rounds; round++)
        {
            int before = Committed;
            await RunAndKillAsync(before);
            productiveRounds += Committed > before ? 1 : 0;
            if (round % 10 == 9)
            {
                await CheckAsync(facts);
            }
        }

        Assert.True(productiveRounds > Rounds / 3, $"Only {productiveRounds} of {Rounds} writers lived long enough to commit anything.");
        Assert.True(Committed < facts.Batches.Count, "The writers ran out of batches.");
    }

    /// <summary>Half of the writers are killed at any moment since their start, the others shortly after a commit.</summary>
    private async Task RunAndKillAsync(int committedBefore)
    {
        using Process writer = KilledWriter.Start(Store, Progress);
        if (_random.Next(2) == 0)
        {
            await Task.Delay(_random.Next(50, 350), Cancellation);
        }
        else
        {
            while (Committed == committedBefore && !writer.HasExited)
            {
                await Task.Delay(5, Cancellation);
            }

            await Task.Delay(_random.Next(30), Cancellation);
        }

        Assert.False(writer.HasExited, "The writer ended before it was killed.");
        writer.Kill();
        await writer.WaitForExitAsync(Cancellation);
    }

    private async Task CheckAsync(RandomFacts facts)
    {
        await using (SqliteStore store = await SqliteStore.OpenAsync(Store, SqliteStoreOptions.Default, Cancellation))
        {
            // A commit may have gone through although nobody lived to note it.
            bool hasUnnoted = await IsSavedAsync(store, facts, Committed + 1);
            Assert.True(hasUnnoted || await IsSavedAsync(store, facts, Committed), $"The store holds neither {Committed} batches nor one more.");
        }

        using var connection = new SqliteConnection($"Data Source={Store};Pooling=False");
        connection.Open();
        Assert.Equal(["ok"], Read(connection, "PRAGMA integrity_check"));
        Assert.Empty(Read(connection, "PRAGMA foreign_key_check"));
    }

    /// <summary>Whether the store holds just so many batches: every document and claim, events that are the fold of the claims, and every change once.</summary>
    private static async Task<bool> IsSavedAsync(SqliteStore store, RandomFacts facts, int count)
    {
        ReferenceStore reference = ReferenceStore.Of(facts.Batches.Take(count));
        IReadOnlyDictionary<ClaimId, Claim> claims = await store.LoadClaimsAsync([.. reference.Claims.Keys], Cancellation);
        IReadOnlyDictionary<EventId, Event> events = await store.LoadEventsAsync(facts.Events, EventParts.All, Cancellation);
        StoreSummary summary = await store.SummarizeAsync(Cancellation);
        return summary.Claims == reference.Claims.Count
            && summary.Documents == reference.Documents.Count
            && reference.Claims.All(claim => claims.TryGetValue(claim.Key, out Claim? saved) && saved == claim.Value)
            && (await store.FindChangesAsync(new ChangeQuery { After = 0, First = int.MaxValue }, Cancellation)).Changes.SequenceEqual(reference.Changes)
            && events.Count == reference.Events.Count
            && reference.Events.All(folded => events.TryGetValue(folded.Key, out Event? saved) && saved == folded.Value)
            && (await store.LoadDocumentsAsync([.. reference.Documents.Keys], Cancellation)).All(document => reference.Documents[document.Key] == document.Value);
    }

    private static List<string> Read(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using SqliteDataReader reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
