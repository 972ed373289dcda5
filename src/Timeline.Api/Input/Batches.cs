using Timeline.Api.Paging;
using Timeline.GraphQL;
using Timeline.Storage;

namespace Timeline.Api.Input;

/// <summary>The two ways in which a field asks the store for all its parents at once.</summary>
internal static class Batches
{
    public static ITimelineStore Store<TParent, TResult>(this FieldBatch<TParent, TResult> batch) where TParent : class =>
        TimelineRequest.Of(batch.State).Store;

    /// <summary>Asks once for one page of each distinct parent, and hands the pages out.</summary>
    /// <param name="batch">The field.</param>
    /// <param name="cursors">The cursors of its lists.</param>
    /// <param name="keyOf">Where an item stands.</param>
    /// <param name="parentOf">What the store knows the parent as.</param>
    /// <param name="find">Finds a slice for each parent, in their order.</param>
    public static async ValueTask PagesAsync<TParent, TOf, TItem, TKey>(
        this FieldBatch<TParent, Connection<TItem>> batch,
        CursorKind<TKey> cursors,
        Func<TItem, TKey> keyOf,
        Func<TParent, TOf> parentOf,
        Func<IReadOnlyList<TOf>, Page<TKey>, Task<IReadOnlyList<Slice<TItem>>>> find)
        where TParent : class
        where TOf : notnull
        where TItem : class
        where TKey : struct
    {
        Page<TKey> page = PageArguments.Read(batch.Arguments, batch.Selection, cursors);
        bool onlyCertain = batch.Arguments.Has("certainty") && batch.Arguments.Get<Likelihood>("certainty") == Likelihood.Certain;
        await batch.EachAsync(parentOf, async parents =>
        {
            IReadOnlyList<Slice<TItem>> slices = await find(parents, page);
            return [.. slices.Select(slice => Connection<TItem>.Of(onlyCertain ? OnlyCertain(slice) : slice, page, cursors, keyOf))];
        });
    }

    /// <summary>Asks once for an answer to each distinct parent, and hands the answers out.</summary>
    public static async ValueTask EachAsync<TParent, TOf, TResult>(
        this FieldBatch<TParent, TResult> batch, Func<TParent, TOf> parentOf, Func<IReadOnlyList<TOf>, Task<IReadOnlyList<TResult?>>> ask)
        where TParent : class
        where TOf : notnull
    {
        var distinct = new List<TOf>();
        var positions = new Dictionary<TOf, int>();
        var asked = new int[batch.Count];
        for (int i = 0; i < batch.Count; i++)
        {
            TOf parent = parentOf(batch[i]);
            if (!positions.TryGetValue(parent, out asked[i]))
            {
                positions.Add(parent, asked[i] = distinct.Count);
                distinct.Add(parent);
            }
        }

        IReadOnlyList<TResult?> answers = await ask(distinct);
        for (int i = 0; i < batch.Count; i++)
        {
            batch.Set(i, answers[asked[i]]);
        }
    }

    // A store counts both the certain and the possible items, whichever of them the list holds.
    private static Slice<TItem> OnlyCertain<TItem>(Slice<TItem> slice) =>
        slice with { Total = slice.Total is { } total ? new ListTotal(total.Certain, total.Certain) : null };
}
