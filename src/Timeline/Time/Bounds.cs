namespace Timeline.Time;

/// <summary>
/// Between which seconds an event started, and between which it ended. Always ordered: the earliest start is not after
/// the latest start nor the earliest end, and the latest end is not before either of these.
/// </summary>
/// <param name="EarliestStart">It did not start before this; <see cref="TimePoint.Beginning"/> if there is no such bound.</param>
/// <param name="LatestStart">It did not start after this.</param>
/// <param name="EarliestEnd">It did not end before this.</param>
/// <param name="LatestEnd">It did not end after this; <see cref="TimePoint.End"/> if there is no such bound.</param>
/// <param name="StartUnknown">
/// Nothing is said of the start (`/1985`), which is not the same as an open start (`../1985`): questions that hang on it
/// have the answer <see cref="Certainty.Unknown"/>.
/// </param>
/// <param name="EndUnknown">Nothing is said of the end (`1985/`).</param>
public readonly record struct Bounds(
    TimePoint EarliestStart,
    TimePoint LatestStart,
    TimePoint EarliestEnd,
    TimePoint LatestEnd,
    bool StartUnknown = false,
    bool EndUnknown = false)
{
    /// <summary>Nothing is known: neither when it started nor when it ended.</summary>
    public static Bounds Unknown { get; } =
        new(TimePoint.Beginning, TimePoint.End, TimePoint.Beginning, TimePoint.End, StartUnknown: true, EndUnknown: true);

    /// <summary>Happened at some time between two seconds, both included.</summary>
    public static Bounds Within(TimePoint first, TimePoint last) => new(first, last, first, last);

    /// <summary>Lasted exactly from one second to another, both included.</summary>
    public static Bounds Exactly(TimePoint start, TimePoint end) => new(start, start, end, end);

    /// <summary>Whether start and end may lie anywhere in one and the same span, as in <see cref="Reading.Within"/>.</summary>
    public bool IsEnvelope => EarliestStart == EarliestEnd && LatestStart == LatestEnd;

    /// <summary>Whether no bound is there at all, so that it may have been at any time: always so without a date.</summary>
    public bool SayNothing => LatestStart == TimePoint.End && EarliestEnd == TimePoint.Beginning;

    /// <summary>Whether the four points are ordered as they must be.</summary>
    public bool AreOrdered =>
        EarliestStart <= LatestStart && EarliestEnd <= LatestEnd
        && EarliestStart <= EarliestEnd && LatestStart <= LatestEnd;

    /// <summary>Bounds wider by so many days on either side; open ends stay open.</summary>
    /// <param name="days">Zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Bounds Padded(int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var seconds = (long)days * Civil.SecondsPerDay;
        return this with
        {
            EarliestStart = EarliestStart.Plus(-seconds),
            LatestStart = LatestStart.Plus(seconds),
            EarliestEnd = EarliestEnd.Plus(-seconds),
            LatestEnd = LatestEnd.Plus(seconds),
        };
    }
}
