namespace Timeline.Time.Syntax;

/// <summary>What stands on one side of the solidus of an interval.</summary>
/// <param name="Date">The date; null if open or unknown.</param>
/// <param name="IsOpen">Written `..`; neither a date nor open is unknown, written as nothing.</param>
internal sealed record IntervalEnd(EdtfDate? Date, bool IsOpen)
{
    public static readonly IntervalEnd Open = new(null, true);

    public static readonly IntervalEnd Unknown = new(null, false);

    public bool IsUnknown => Date is null && !IsOpen;

    public override string ToString() => IsOpen ? ".." : Date?.ToString() ?? "";
}

/// <summary>Level 0 "Time Interval", level 1 "Extended Interval", level 2 "Interval".</summary>
internal sealed record EdtfInterval(IntervalEnd Start, IntervalEnd End) : EdtfExpression
{
    public override int Level => Math.Max(LevelOf(Start), LevelOf(End));

    public override Precision Precision =>
        Start.Date is null || End.Date is null ? Precision.Open : Precision.Interval;

    public override Qualification Qualification =>
        (Start.Date?.Qualification ?? Qualification.None) | (End.Date?.Qualification ?? Qualification.None);

    public override Reading DefaultReading => Reading.Throughout;

    public override Bounds Bounds(Reading reading)
    {
        var first = Start.Date?.Extent.First ?? TimePoint.Beginning;
        var last = End.Date?.Extent.Last ?? TimePoint.End;
        if (reading == Reading.Within)
        {
            // Both the start and the end of what happened within hang on a border that is unknown.
            var unknown = Start.IsUnknown || End.IsUnknown;
            return new Bounds(first, last, first, last, unknown, unknown);
        }

        var latestStart = Start.Date?.Extent.Last ?? (Start.IsOpen ? TimePoint.Beginning : last);
        var earliestEnd = End.Date?.Extent.First ?? (End.IsOpen ? TimePoint.End : first);
        // 2005-12/2005 starts in December, so it cannot end in January: each side bounds the other.
        return new Bounds(
            first,
            TimePoint.Min(latestStart, last),
            TimePoint.Max(earliestEnd, first),
            last,
            Start.IsUnknown,
            End.IsUnknown);
    }

    public override string ToString() => $"{Start}/{End}";

    /// <summary>Unspecified digits within an interval are level 2, whatever they are alone.</summary>
    private static int LevelOf(IntervalEnd end) =>
        end.Date is null ? 1 : end.Date.Components.HasUnspecified ? 2 : end.Date.Level;
}
