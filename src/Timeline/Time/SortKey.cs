namespace Timeline.Time;

/// <summary>
/// The place of an event in the order of a timeline: earliest start, latest start, earliest end, latest end, id. It
/// depends on the event alone, so a place remembered as a cursor stays valid whatever else is inserted.
/// </summary>
/// <param name="EarliestStart">Seconds as in <see cref="TimePoint.Seconds"/>.</param>
/// <param name="LatestStart">Seconds.</param>
/// <param name="EarliestEnd">Seconds.</param>
/// <param name="LatestEnd">Seconds.</param>
/// <param name="Id">The id of the event, compared by its UTF-16 code units, which settles what the dates leave equal.</param>
public readonly record struct SortKey(long EarliestStart, long LatestStart, long EarliestEnd, long LatestEnd, string Id)
    : IComparable<SortKey>
{
    /// <summary>The place of an event with such bounds.</summary>
    public SortKey(Bounds bounds, string id)
        : this(bounds.EarliestStart.Seconds, bounds.LatestStart.Seconds, bounds.EarliestEnd.Seconds, bounds.LatestEnd.Seconds, id)
    {
    }

    /// <inheritdoc/>
    public int CompareTo(SortKey other)
    {
        var order = EarliestStart.CompareTo(other.EarliestStart);
        if (order == 0)
            order = LatestStart.CompareTo(other.LatestStart);
        if (order == 0)
            order = EarliestEnd.CompareTo(other.EarliestEnd);
        if (order == 0)
            order = LatestEnd.CompareTo(other.LatestEnd);
        return order != 0 ? order : string.CompareOrdinal(Id, other.Id);
    }

    /// <summary>Whether the left place comes first.</summary>
    public static bool operator <(SortKey left, SortKey right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left place comes first or is the same.</summary>
    public static bool operator <=(SortKey left, SortKey right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left place comes later.</summary>
    public static bool operator >(SortKey left, SortKey right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left place comes later or is the same.</summary>
    public static bool operator >=(SortKey left, SortKey right) => left.CompareTo(right) >= 0;
}
