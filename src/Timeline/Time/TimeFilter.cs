namespace Timeline.Time;

/// <summary>What a search may ask of an event and a span of time.</summary>
public enum TimeFilter
{
    /// <summary>It ended before the window begins.</summary>
    Before,

    /// <summary>It started after the window ends.</summary>
    After,

    /// <summary>It lies entirely in the window.</summary>
    During,

    /// <summary>It shares at least one second with the window.</summary>
    Overlaps,
}

/// <summary>Answers <see cref="TimeFilter"/> questions.</summary>
public static class TimeFilters
{
    /// <summary>
    /// Whether a date stands in a relation to a window. <see cref="Certainty.Yes"/> is what a search for certain matches
    /// returns, anything but <see cref="Certainty.No"/> what a search for possible ones does.
    /// </summary>
    public static Certainty Holds(this TimeFilter filter, Bounds date, TimeWindow window) => filter switch
    {
        TimeFilter.Before => Answer(date.LatestEnd < window.From, date.EarliestEnd < window.From, date.EndUnknown),
        TimeFilter.After => Answer(date.EarliestStart > window.To, date.LatestStart > window.To, date.StartUnknown),
        TimeFilter.During => During(date, window),
        TimeFilter.Overlaps => Overlaps(date, window),
        _ => throw new ArgumentOutOfRangeException(nameof(filter), filter, null),
    };

    private static Certainty During(Bounds date, TimeWindow window)
    {
        var start = TimePoint.Max(date.EarliestStart, window.From);
        var end = TimePoint.Min(date.LatestEnd, window.To);
        var possible = start <= date.LatestStart && end >= date.EarliestEnd && start <= end;
        var certain = date.EarliestStart >= window.From && date.LatestEnd <= window.To;
        return Answer(certain, possible, date.StartUnknown || date.EndUnknown);
    }

    private static Certainty Overlaps(Bounds date, TimeWindow window)
    {
        var certain = date.LatestStart <= window.To && date.EarliestEnd >= window.From;
        var possible = date.EarliestStart <= window.To && date.LatestEnd >= window.From;
        return Answer(certain, possible, date.StartUnknown || date.EndUnknown);
    }

    private static Certainty Answer(bool certain, bool possible, bool unknown) =>
        certain ? Certainty.Yes : !possible ? Certainty.No : unknown ? Certainty.Unknown : Certainty.Maybe;
}
