using Timeline.Neo4j.Access;
using Timeline.Neo4j.Graph;
using Timeline.Storage;

namespace Timeline.Neo4j.Queries;

/// <summary>A question for one page of each of many lists.</summary>
/// <param name="Find">The text that finds the page of each of <c>$parents</c>, at most <c>$limit</c> rows in the direction of reading; each begins with the parent's number.</param>
/// <param name="Count">The text that counts each list: the parent's number, what is certain, what is possible.</param>
/// <param name="Parents">What the texts know of each parent.</param>
/// <param name="Read">Reads what follows the parent's number.</param>
/// <typeparam name="T">What the lists hold.</typeparam>
internal sealed record ListQuestion<T>(string Find, string Count, IReadOnlyList<Dictionary<string, object?>> Parents, RecordReader<T> Read)
{
    /// <summary>What else the texts ask for.</summary>
    public IReadOnlyList<(string Name, object? Value)> Values { get; init; } = [];

    /// <summary>Whether an item belongs to its list for certain; null when the pages hold nothing else, so that what is possible has to be counted.</summary>
    public Func<T, bool>? IsCertain { get; init; } = _ => true;

    /// <summary>Asks: all statements are sent together. One slice for each parent.</summary>
    public async Task<IReadOnlyList<Slice<T>>> AskAsync<TKey>(
        ICypherTransport transport, Dataset dataset, Page<TKey> page, CancellationToken cancellation) where TKey : struct
    {
        cancellation.ThrowIfCancellationRequested();
        for (int number = 0; number < Parents.Count; number++)
        {
            Parents[number]["number"] = number;
        }

        List<CypherRead<(int Parent, T Item)>> pages = [];
        List<CypherRead<(int Parent, ListTotal Total)>> totals = [];
        foreach (Dictionary<string, object?>[] parents in Parents.Chunk(Chunks.Size))
        {
            pages.Add(new(dataset.With(Find, [("parents", parents), ("limit", page.Limit()), .. Values]), (ref record) => (record.ReadInt32(), Read(ref record))));
            if (page.WantsTotal)
            {
                totals.Add(new(dataset.With(Count, [("parents", parents), .. Values]), (ref record) => (record.ReadInt32(), new ListTotal(record.ReadInt32(), record.ReadInt32()))));
            }
        }

        if (pages.Count > 0)
        {
            await transport.ReadAllAsync([.. pages, .. totals], cancellation);
        }

        ILookup<int, T> items = pages.SelectMany(read => read.Rows).ToLookup(row => row.Parent, row => row.Item);
        Dictionary<int, ListTotal> sizes = totals.SelectMany(read => read.Rows).ToDictionary(row => row.Parent, row => row.Total);
        return [.. Parents.Select((_, number) => page.ToSlice([.. items[number]], sizes.GetValueOrDefault(number), IsCertain))];
    }
}
