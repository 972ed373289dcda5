using Timeline.Claims;
using Timeline.Events;
using Timeline.Neo4j.Graph;
using Timeline.Neo4j.Queries;

namespace Timeline.Neo4j.Saving;

/// <summary>The last step of whatever changes claims: the events they are about are folded anew.</summary>
internal static class Folding
{
    /// <summary>Sends what was gathered, reads the claims it left, and writes what they amount to.</summary>
    /// <param name="transaction">The transaction that changes the claims; the dataset is locked.</param>
    /// <param name="dataset">The dataset.</param>
    /// <param name="touched">The events, in id order.</param>
    /// <param name="writes">What is to be written before.</param>
    /// <param name="changes">Takes note of what becomes of the events.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task RunAsync(
        ICypherTransaction transaction, Dataset dataset, EventId[] touched, Writes writes, ChangeWriting changes, CancellationToken cancellation)
    {
        IReadOnlyList<CypherRead<Claim>> claims = writes.Read("load-active-claims", touched.Texts(), ClaimRecords.Read);
        IReadOnlyList<CypherRead<EventBefore>> before = writes.Read("load-lists", touched.Texts(), EventBefore.Read);
        CypherRead<(long Oldest, long Newest)> log = writes.Read("load-change-log", (ref record) => (record.ReadInt64(), record.ReadInt64()));
        await writes.RunAsync(transaction, cancellation);

        Writes events = new EventWriting(dataset, changes).Fold(
            touched,
            claims.SelectMany(read => read.Rows).ToLookup(claim => claim.Event),
            before.SelectMany(read => read.Rows).ToDictionary(was => was.Id));
        changes.Write(events, log.Rows[0]);
        await events.RunAsync(transaction, cancellation);
    }
}
