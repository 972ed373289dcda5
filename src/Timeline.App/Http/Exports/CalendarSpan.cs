using System.Globalization;
using NodaTime;
using Timeline.Time;

namespace Timeline.App.Http.Exports;

/// <summary>Where an event stands in a calendar, as iCalendar writes dates.</summary>
/// <param name="First">The first day.</param>
/// <param name="AfterLast">The day after the last: the end of an entry is not part of it.</param>
/// <param name="Moment">The time of day, for an event known to the second: in UTC where the date names a zone, else without one.</param>
/// <param name="IsCertain">Whether the event certainly took place on all of these days, or on this one.</param>
public sealed record CalendarSpan(string First, string AfterLast, string? Moment, bool IsCertain)
{
    /// <summary>The days on which it may have been going on; a date with one open end stands on the day of the other. Null without any day in the years 1 to 9999.</summary>
    public static CalendarSpan? Of(EventDate date)
    {
        var bounds = date.Bounds;
        var first = DayOf(bounds.EarliestStart) ?? DayOf(bounds.LatestStart) ?? DayOf(bounds.LatestEnd);
        var last = DayOf(bounds.LatestEnd) ?? DayOf(bounds.EarliestEnd) ?? DayOf(bounds.EarliestStart);
        if (first is not { } from || last is not { } to || to < from || to == LocalDate.MaxIsoValue)
            return null;
        return new CalendarSpan(Written(from), Written(to.PlusDays(1)), MomentOf(date), IsKnown(date));
    }

    /// <summary>It began on one known day and was over on another, or the same.</summary>
    private static bool IsKnown(EventDate date)
    {
        var bounds = date.Bounds;
        return DayOf(bounds.EarliestStart) is { } first && first == DayOf(bounds.LatestStart)
            && DayOf(bounds.LatestEnd) is { } last && last == DayOf(bounds.EarliestEnd)
            && !date.IsApproximate && !date.IsUncertain;
    }

    private static string? MomentOf(EventDate date)
    {
        if (date.Precision != Precision.Second || date.Bounds.EarliestStart.ToLocalDateTime() is not { } at)
            return null;
        var text = date.Edtf.ToString();
        var hasZone = text.AsSpan(text.IndexOf('T', StringComparison.Ordinal) + 1).ContainsAny('Z', '+', '-');
        return at.ToString("uuuuMMdd'T'HHmmss", CultureInfo.InvariantCulture) + (hasZone ? "Z" : "");
    }

    private static LocalDate? DayOf(TimePoint point) => point.ToLocalDate() is { Year: >= 1 } day ? day : null;

    private static string Written(LocalDate day) => day.ToString("uuuuMMdd", CultureInfo.InvariantCulture);
}
