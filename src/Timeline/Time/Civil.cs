using System.Globalization;

namespace Timeline.Time;

/// <summary>
/// Proleptic Gregorian arithmetic for any year. NodaTime ends at the year 9999; EDTF writes `Y-170000002`.
/// </summary>
internal static class Civil
{
    public const int SecondsPerDay = 86_400;

    /// <summary>Beyond this many years either way a second no longer fits a long; such dates are clamped.</summary>
    private const long MaxYear = 290_000_000_000;

    private const int DaysPerEra = 146_097;
    private const int DaysFromMarch0000To1970 = 719_468;

    public static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>A second of a day; a date too far off for a long is clamped to the nearest finite point.</summary>
    public static TimePoint Point(long year, int month, int day, int secondOfDay) =>
        Clamp((Int128)DayNumber(Math.Clamp(year, -MaxYear, MaxYear), month, day) * SecondsPerDay + secondOfDay);

    public static TimePoint StartOfDay(long dayNumber) => Clamp((Int128)dayNumber * SecondsPerDay);

    /// <summary>Keeps a far point finite, so that "very long ago" never turns into "open".</summary>
    public static TimePoint Clamp(Int128 seconds) =>
        new((long)Int128.Clamp(seconds, long.MinValue + 1, long.MaxValue - 1));

    public static long DayOf(TimePoint point) => FloorDivide(point.Seconds, SecondsPerDay);

    public static int SecondOfDay(TimePoint point) => (int)(point.Seconds - DayOf(point) * SecondsPerDay);

    /// <summary>Days since 1970-01-01. Years are counted from March, so that the leap day is the last of its year.</summary>
    public static long DayNumber(long year, int month, int day)
    {
        var marchYear = month <= 2 ? year - 1 : year;
        var era = FloorDivide(marchYear, 400);
        var yearOfEra = marchYear - era * 400;
        var dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        var dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * DaysPerEra + dayOfEra - DaysFromMarch0000To1970;
    }

    /// <summary>The inverse of <see cref="DayNumber"/>.</summary>
    public static (long Year, int Month, int Day) DateOf(long dayNumber)
    {
        var shifted = dayNumber + DaysFromMarch0000To1970;
        var era = FloorDivide(shifted, DaysPerEra);
        var dayOfEra = shifted - era * DaysPerEra;
        var yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        var dayOfYear = (int)(dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100));
        var marchMonth = (5 * dayOfYear + 2) / 153;
        var day = dayOfYear - (153 * marchMonth + 2) / 5 + 1;
        var month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
    }

    /// <summary>A year as EDTF writes it: four digits, a minus before year 0, `Y` beyond four digits.</summary>
    public static string YearText(long year) => year switch
    {
        > 9999 or < -9999 => string.Create(CultureInfo.InvariantCulture, $"Y{year}"),
        < 0 => string.Create(CultureInfo.InvariantCulture, $"-{-year:0000}"),
        _ => year.ToString("0000", CultureInfo.InvariantCulture),
    };

    private static long FloorDivide(long value, long divisor)
    {
        var quotient = value / divisor;
        return value % divisor < 0 ? quotient - 1 : quotient;
    }
}
