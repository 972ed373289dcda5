namespace Timeline.Time.Syntax;

/// <summary>Finds the first and the last date that written components can stand for.</summary>
internal static class Calendar
{
    /// <summary>Null if the components stand for no date of the calendar.</summary>
    public static Extent? ExtentOf(DateComponents date)
    {
        if (date.Month is null)
            return Years(date.Year);
        if (date.Season is { } season)
            return Seasons(date.Year, season);

        return First(date) is { } first && Last(date) is { } last ? Extent.Spanning(first, last) : null;
    }

    private static Extent Years(EdtfYear year) => Extent.Spanning(OneYear(year.First), OneYear(year.Last));

    private static Extent OneYear(long year) =>
        Extent.Single(Civil.Point(year, 1, 1, 0), Civil.Point(year, 12, 31, Civil.SecondsPerDay - 1));

    private static Extent Seasons(EdtfYear year, Season season) =>
        new(season.Start(year.First), season.End(year.First), season.Start(year.Last), season.End(year.Last));

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
        where DigitPattern.Matches(date.Month ?? "", month)
        let days = Civil.DaysInMonth(year, month)
        from day in date.Day is null ? [0] : Enumerable.Range(1, days).Where(day => DigitPattern.Matches(date.Day, day))
        select (Extent?)Member(year, month, day == 0 ? (1, days) : (day, day));

    private static Extent Member(long year, int month, (int First, int Last) days) => Extent.Single(
        Civil.Point(year, month, days.First, 0),
        Civil.Point(year, month, days.Last, Civil.SecondsPerDay - 1));
}
