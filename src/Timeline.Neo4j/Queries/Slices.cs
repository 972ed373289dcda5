using Timeline.Storage;

namespace Timeline.Neo4j.Queries;

/// <summary>Makes slices of rows: one more than the page holds says that there is more.</summary>
internal static class Slices
{
    /// <summary>How many rows to read for a page.</summary>
    public static long Limit<TKey>(this Page<TKey> page) where TKey : struct => page.Size + 1L;

    /// <summary>The slice of one parent, of rows in the direction of reading that hold at most one item too many.</summary>
    /// <param name="page">The page asked for.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="total">The size of the list, if it was counted; otherwise it does not matter.</param>
    /// <param name="isCertain">Whether an item belongs to the list for certain; null when the rows hold nothing else.</param>
    public static Slice<T> ToSlice<T, TKey>(this Page<TKey> page, List<T> rows, ListTotal total, Func<T, bool>? isCertain) where TKey : struct
    {
        bool hasMore = rows.Count > page.Size;
        if (hasMore)
        {
            rows.RemoveAt(rows.Count - 1);
        }

        if (page.IsBackward)
        {
            rows.Reverse();
        }

        // A page that is the whole list tells its size; what was counted a moment later may be that of another state.
        bool isWhole = !hasMore && page.From is null;
        ListTotal size = isWhole && isCertain is not null ? new ListTotal(rows.Count(isCertain), rows.Count) : total;
        return new Slice<T>(rows, hasMore, page.WantsTotal ? size : null);
    }
}
