using System.Globalization;

namespace Timeline.Time.Syntax;

/// <summary>Finds the first and the last date that written components can stand for.</summary>
internal static class Calendar
{
    /// <summary>Null if the components stand for no date of the calendar.</summary>
    public static Extent? ExtentOf(DateComponents date)
    {
        if (date.Month is null)
            return Extent.Spanning(WholeYear(date.Year.First), WholeYear(date.Year.Last));
        if (date.Season is { } season)
            return Extent.Spanning(season.Of(date.Year.First), season.Of(date.Year.Last));
        if (!date.HasUnspecified)
            return Specified(date.Year.First, Number(date.Month), date.Day is null ? null : Number(date.Day));

        return First(date) is { } first && Last(date) is { } last ? Extent.Spanning(first, last) : null;
    }

    private static Extent? Specified(long year, int month, int? day) =>
        day > Civil.DaysInMonth(year, month) ? null : Member(year, month, day ?? 0);

    private static Extent? First(DateComponents date)
    {
        for (var year = date.Year.First; year <= date.Year.Last; year++)
            if (date.Year.Matches(year) && Members(date, year).FirstOrDefault() is { } found)
                return found;
        return null;
    }

    private static Extent? Last(DateComponents date)
    {
        for (var year = date.Year.Last; year >= date.Year.First; year--)
            if (date.Year.Matches(year) && Members(date, year).LastOrDefault() is { } found)
                return found;
        return null;
    }

    /// <summary>The months or days of a year that match, in order.</summary>
    private static IEnumerable<Extent?> Members(DateComponents date, long year) =>
        from month in Enumerable.Range(1, 12)
        where DigitPattern.Matches(date.Month, month)
        from day in date.Day is null ? [0] : Enumerable.Range(1, Civil.DaysInMonth(year, month))
        where date.Day is null || DigitPattern.Matches(date.Day, day)
        select (Extent?)Member(year, month, day);

    private static Extent WholeYear(long year) =>
        Extent.Single(Civil.Point(year, 1, 1, 0), Civil.Point(year, 12, 31, Civil.SecondsPerDay - 1));

    /// <summary>A day, or with day 0 the whole month.</summary>
    private static Extent Member(long year, int month, int day)
    {
        var (first, last) = day == 0 ? (1, Civil.DaysInMonth(year, month)) : (day, day);
        return Extent.Single(Civil.Point(year, month, first, 0), Civil.Point(year, month, last, Civil.SecondsPerDay - 1));
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
