namespace Timeline.Time.Syntax;

/// <summary>
/// Which seconds a date covers. A date with unspecified digits stands for one of several members (`1985-04-XX` for one
/// of thirty days); a fully specified date is its own only member.
/// </summary>
/// <param name="First">First second of the first member.</param>
/// <param name="FirstEnd">Last second of the first member.</param>
/// <param name="LastStart">First second of the last member.</param>
/// <param name="Last">Last second of the last member.</param>
internal readonly record struct Extent(TimePoint First, TimePoint FirstEnd, TimePoint LastStart, TimePoint Last)
{
    /// <summary>The extent of a date with one member.</summary>
    public static Extent Single(TimePoint first, TimePoint last) => new(first, last, first, last);

    /// <summary>From the members of one date on to those of another.</summary>
    public static Extent Spanning(Extent from, Extent to) => new(from.First, from.FirstEnd, to.LastStart, to.Last);

    public static Extent Union(Extent a, Extent b) => new(
        TimePoint.Min(a.First, b.First),
        TimePoint.Min(a.FirstEnd, b.FirstEnd),
        TimePoint.Max(a.LastStart, b.LastStart),
        TimePoint.Max(a.Last, b.Last));

    /// <summary>One of the members, read either way.</summary>
    public Bounds Bounds(Reading reading) => reading == Reading.Within
        ? Time.Bounds.Within(First, Last)
        : new Bounds(First, LastStart, FirstEnd, Last);
}
