namespace Timeline.Time;

/// <summary>Finds a date to write for bounds that come from reckoning and not from a text.</summary>
internal static class CoveringDate
{
    public static EventDate Of(Bounds bounds)
    {
        var (startsOn, endsOn) = (OneDay(bounds.EarliestStart, bounds.LatestStart), OneDay(bounds.EarliestEnd, bounds.LatestEnd));
        return startsOn is not null && endsOn is not null && startsOn != endsOn
            ? new EventDate(Written($"{startsOn}/{endsOn}"), Reading.Throughout)
            : new EventDate(Written(Span(Text(bounds.EarliestStart), Text(bounds.LatestEnd))), Reading.Within);
    }

    /// <summary>The text of the day if both seconds are of one, or of "open" if both are; else null.</summary>
    private static string? OneDay(TimePoint first, TimePoint last) => Text(first) == Text(last) ? Text(first) : null;

    private static string Span(string first, string last) =>
        first != last ? $"[{(first == ".." ? "" : first)}..{(last == ".." ? "" : last)}]"
        : first == ".." ? "../.."
        : first;

    /// <summary>A day; beyond four digits EDTF has years only.</summary>
    private static string Text(TimePoint point)
    {
        if (!point.IsFinite)
            return "..";

        var (year, month, day) = Civil.DateOf(Civil.DayOf(point));
        return year is > 9999 or < -9999 ? Civil.YearText(year) : $"{Civil.YearText(year)}-{month:00}-{day:00}";
    }

    private static Edtf Written(string text) => Edtf.Parse(text).Value;
}
