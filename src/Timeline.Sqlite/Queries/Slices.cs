using Timeline.Storage;

namespace Timeline.Sqlite.Queries;

/// <summary>Makes slices of rows: one more than the page holds says that there is more.</summary>
internal static class Slices
{
    /// <summary>How many rows to read for a page.</summary>
    public static int Limit<TKey>(this Page<TKey> page) where TKey : struct => page.Size + 1;

    /// <summary>The slice of one parent, of rows in list order that hold at most one item too many.</summary>
    public static Slice<T> ToSlice<T, TKey>(this Page<TKey> page, List<T>? rows, ListTotal? total) where TKey : struct
    {
        rows ??= [];
        bool hasMore = rows.Count > page.Size;
        if (hasMore)
        {
            rows.RemoveAt(page.IsBackward ? 0 : rows.Count - 1);
        }

        return new Slice<T>(rows, hasMore, page.WantsTotal ? total ?? new ListTotal(0, 0) : null);
    }

    /// <summary>One slice for each parent, of rows that tell their parent's number.</summary>
    public static IReadOnlyList<Slice<T>> ToSlices<T, TKey>(
        this Page<TKey> page, int parents, IEnumerable<(int Parent, T Item)> rows, IReadOnlyDictionary<int, ListTotal>? totals)
        where TKey : struct
    {
        var items = new List<T>?[parents];
        foreach ((int parent, T item) in rows)
        {
            (items[parent] ??= []).Add(item);
        }

        return [.. items.Select((rowsOfParent, parent) => page.ToSlice(rowsOfParent, totals?.GetValueOrDefault(parent)))];
    }
}
