namespace Timeline.Storage;

/// <summary>
/// Which part of an ordered list to read: so many items after (or before) a key, never an offset, so that a page stays
/// where it is whatever is inserted elsewhere.
/// </summary>
/// <typeparam name="TKey">The list's total order: one key for each item.</typeparam>
public sealed record Page<TKey> where TKey : struct
{
    /// <summary>How many items at most; from 0 on.</summary>
    public required int Size { get; init; }

    /// <summary>False: the first items after <see cref="From"/>. True: the last items before it.</summary>
    public bool IsBackward { get; init; }

    /// <summary>The key to start from, exclusive; absent: from the list's start, or its end when going backward.</summary>
    public TKey? From { get; init; }

    /// <summary>Whether <see cref="Slice{T}.Total"/> is wanted.</summary>
    public bool WantsTotal { get; init; }
}
