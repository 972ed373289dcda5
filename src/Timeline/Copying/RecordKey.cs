using System.Runtime.CompilerServices;
using Timeline.Storage;

namespace Timeline.Copying;

/// <summary>Names one record that a copy never takes back: in the order in which stores hand records over.</summary>
/// <param name="Id">The id that the record stands under.</param>
/// <param name="Number">Of a document the number of the revision; 0 for others.</param>
/// <param name="Claim">Of a claim its id; empty for others.</param>
internal readonly record struct RecordKey(string Id, int Number, string Claim) : IComparable<RecordKey>
{
    /// <summary>The keys of all records of a kind in a store, in order; one for all tenures of a document.</summary>
    public static async IAsyncEnumerable<RecordKey> ReadAllAsync(
        ITimelineStore store, RecordKind kind, int pageSize, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach ((Records records, IReadOnlyList<string> ids) in store.ReadPagesAsync(kind, pageSize, cancellation))
        {
            foreach (RecordKey key in Of(records, ids))
            {
                yield return key;
            }
        }
    }

    /// <inheritdoc/>
    public int CompareTo(RecordKey other) => (string.CompareOrdinal(Id, other.Id), Number.CompareTo(other.Number)) switch
    {
        (not 0 and var id, _) => id,
        (_, not 0 and var number) => number,
        _ => string.CompareOrdinal(Claim, other.Claim),
    };

    /// <summary>The record for people.</summary>
    public override string ToString() => this switch
    {
        { Number: > 0 } => $"revision {Number} of {Id}",
        { Claim.Length: > 0 } => $"{Claim} about {Id}",
        _ => Id,
    };

    private static IEnumerable<RecordKey> Of(Records records, IReadOnlyList<string> ids) => records switch
    {
        { Documents.Count: > 0 } => records.Documents.GroupBy(document => document.Id)
            .SelectMany(revisions => revisions.Select((revision, index) => new RecordKey(revision.Id.Value, index + 1, ""))),
        { Claims.Count: > 0 } => records.Claims.Select(claim => new RecordKey(claim.Event.Value, 0, claim.Id.Value)),
        _ => ids.Select(id => new RecordKey(id, 0, "")),
    };
}
