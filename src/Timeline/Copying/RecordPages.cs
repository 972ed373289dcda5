using System.Runtime.CompilerServices;
using Timeline.Storage;

namespace Timeline.Copying;

/// <summary>Walks through all records of a store, page by page.</summary>
internal static class RecordPages
{
    /// <summary>The pages of one kind, none of them empty, each with the ids its records stand under.</summary>
    public static async IAsyncEnumerable<(Records Records, IReadOnlyList<string> Ids)> ReadPagesAsync(
        this ITimelineStore store, RecordKind kind, int size, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var query = new RecordQuery { Kind = kind, First = size };
        while (true)
        {
            Records page = await store.ReadRecordsAsync(query, cancellation);
            IReadOnlyList<string> ids = page.IdsOf(kind);
            if (ids.Count > 0)
            {
                yield return (page, ids);
                query = query with { After = ids[^1] };
            }

            if (ids.Count < size)
            {
                yield break;
            }
        }
    }
}
