using Timeline.Neo4j.Graph;
using Timeline.Storage;

namespace Timeline.Neo4j.Queries;

/// <summary>Counts what there is.</summary>
internal static class Summarize
{
    public static async Task<StoreSummary> AnswerAsync(ICypherTransport transport, Dataset dataset, CancellationToken cancellation)
    {
        IReadOnlyList<StoreSummary> rows = await transport.ReadAsync(
            dataset.Statement("summarize"),
            (ref record) => new StoreSummary(
                Documents: record.ReadInt64(), Articles: record.ReadInt64(), Actors: record.ReadInt64(), Offices: record.ReadInt64(), Tenures: record.ReadInt64(),
                Places: record.ReadInt64(), Topics: record.ReadInt64(), Events: record.ReadInt64(), Claims: record.ReadInt64(), ActiveClaims: record.ReadInt64()),
            cancellation);
        return rows[0];
    }
}
