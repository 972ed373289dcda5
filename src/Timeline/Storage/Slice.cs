namespace Timeline.Storage;

/// <summary>One page of a list, always in the list's order, also when it was read backward.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
/// <param name="Items">The items of the page.</param>
/// <param name="HasMore">Whether there is at least one further item in the direction of reading.</param>
/// <param name="Total">How many items the whole list has; given exactly when it was asked for.</param>
public sealed record Slice<T>(IReadOnlyList<T> Items, bool HasMore, ListTotal? Total = null)
{
    /// <summary>The page of a list without items.</summary>
    public static Slice<T> Empty { get; } = new([], HasMore: false, new ListTotal(0, 0));

    /// <summary>The page of a list that is at hand as a whole, in its order; every item belongs to it for certain.</summary>
    public static Slice<T> Of<TKey>(IReadOnlyList<T> whole, Page<TKey> page, Func<T, TKey> keyOf) where TKey : struct, IComparable<TKey>
    {
        IEnumerable<T> inDirection = page.IsBackward ? whole.Reverse() : whole;
        int ahead = page.IsBackward ? 1 : -1;
        T[] left = [.. inDirection.Where(item => page.From is not { } from || from.CompareTo(keyOf(item)) == ahead).Take(page.Size + 1)];
        T[] items = left[..Math.Min(page.Size, left.Length)];
        if (page.IsBackward)
        {
            Array.Reverse(items);
        }

        return new(items, left.Length > items.Length, page.WantsTotal ? new ListTotal(whole.Count, whole.Count) : null);
    }
}

/// <summary>The size of a list under uncertainty.</summary>
/// <param name="Certain">How many items belong to it for certain.</param>
/// <param name="Possible">How many may belong to it, the certain ones included; for lists without time conditions equal to <paramref name="Certain"/>.</param>
public readonly record struct ListTotal(int Certain, int Possible);
