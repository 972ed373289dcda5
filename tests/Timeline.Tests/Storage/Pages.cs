using Timeline.Storage;

namespace Timeline.Tests.Storage;

/// <summary>Reads a list page by page, with sizes that vary, and compares it with what it must be.</summary>
internal static class Pages
{
    public static async Task CheckAsync<T, TKey>(
        Func<Page<TKey>, Task<Slice<T>>> ask, IEnumerable<T> expected, Func<T, TKey> keyOf, ListTotal total, Random random)
        where TKey : struct
    {
        T[] whole = [.. expected];
        Assert.Equal(whole, await ReadForwardAsync(ask, keyOf, random));
        Assert.Equal(whole, await ReadBackwardAsync(ask, keyOf, random));

        Slice<T> first = await ask(new Page<TKey> { Size = whole.Length, WantsTotal = true });
        Assert.Equal(total, first.Total);
        Assert.Equal(whole, first.Items);
        Assert.False(first.HasMore);

        Slice<T> none = await ask(new Page<TKey> { Size = 0 });
        Assert.Equal((0, whole.Length > 0, null), (none.Items.Count, none.HasMore, none.Total));
    }

    private static async Task<List<T>> ReadForwardAsync<T, TKey>(Func<Page<TKey>, Task<Slice<T>>> ask, Func<T, TKey> keyOf, Random random)
        where TKey : struct
    {
        var read = new List<T>();
        Slice<T> page;
        do
        {
            page = await ask(new Page<TKey> { Size = random.Next(1, 9), From = read.Count == 0 ? null : keyOf(read[^1]), WantsTotal = random.Next(4) == 0 });
            read.AddRange(page.Items);
        }
        while (page.HasMore);
        return read;
    }

    private static async Task<List<T>> ReadBackwardAsync<T, TKey>(Func<Page<TKey>, Task<Slice<T>>> ask, Func<T, TKey> keyOf, Random random)
        where TKey : struct
    {
        var read = new List<T>();
        Slice<T> page;
        do
        {
            page = await ask(new Page<TKey> { Size = random.Next(1, 9), IsBackward = true, From = read.Count == 0 ? null : keyOf(read[0]) });
            read.InsertRange(0, page.Items);
        }
        while (page.HasMore);
        return read;
    }
}
