namespace Timeline.Time;

/// <summary>A span of time that a question is about; both seconds are included.</summary>
/// <param name="From">The first second, or <see cref="TimePoint.Beginning"/>.</param>
/// <param name="To">The last second, or <see cref="TimePoint.End"/>.</param>
public readonly record struct TimeWindow(TimePoint From, TimePoint To)
{
    /// <summary>All of time.</summary>
    public static readonly TimeWindow Everything = new(TimePoint.Beginning, TimePoint.End);

    /// <summary>The years -9998 to 9999: as far as calendars of programs reach, and <see cref="TimePoint.ToLocalDate"/> has a day.</summary>
    public static readonly TimeWindow Calendar = new(Civil.Point(-9998, 1, 1, 0), Civil.Point(9999, 12, 31, Civil.SecondsPerDay - 1));

    /// <summary>Whether a second lies in the window.</summary>
    public bool Contains(TimePoint point) => From <= point && point <= To;

    /// <summary>
    /// Reads a window as EDTF: `2023-03` is the whole month, `2023-02/2023-03` two of them, `2023-03-01/..` has no end.
    /// A date with several members covers from the first to the last of them. An unknown end is refused, as a question
    /// has to say what it asks.
    /// </summary>
    public static ParseResult<TimeWindow> FromEdtf(string text) => Edtf.Parse(text).Then(FromEdtf);

    /// <summary>The window that a date covers; an error if it has an unknown end.</summary>
    public static ParseResult<TimeWindow> FromEdtf(Edtf edtf)
    {
        var bounds = edtf.Bounds(Reading.Throughout);
        if (bounds.StartUnknown || bounds.EndUnknown)
            return new EdtfError(
                edtf.ToString(),
                bounds.StartUnknown ? 0 : edtf.ToString().Length,
                "a span to search needs both ends",
                "two dots for no limit, e.g. 2023-03-01/.. or ../2023-03-01");

        return new TimeWindow(bounds.EarliestStart, bounds.LatestEnd);
    }
}
