using System.Globalization;
using NodaTime;

namespace Timeline.Time;

/// <summary>
/// A second of the proleptic Gregorian calendar, counted from 1970-01-01T00:00:00. A date without a time zone counts
/// as if it were UTC; leap seconds are not counted. Bounds made of time points are inclusive: the day 2023-03-03 is
/// 2023-03-03T00:00:00 to 2023-03-03T23:59:59.
/// </summary>
/// <param name="Seconds">
/// Seconds since 1970-01-01T00:00:00, negative before. <see cref="long.MinValue"/> and <see cref="long.MaxValue"/> are
/// no seconds but <see cref="Beginning"/> and <see cref="End"/>.
/// </param>
public readonly record struct TimePoint(long Seconds) : IComparable<TimePoint>
{
    /// <summary>No bound in the past: before every second.</summary>
    public static readonly TimePoint Beginning = new(long.MinValue);

    /// <summary>No bound in the future: after every second.</summary>
    public static readonly TimePoint End = new(long.MaxValue);

    /// <summary>Whether this is a second, and neither <see cref="Beginning"/> nor <see cref="End"/>.</summary>
    public bool IsFinite => Seconds is not (long.MinValue or long.MaxValue);

    /// <summary>The first second of a day.</summary>
    public static TimePoint StartOf(LocalDate date) => Civil.Point(date.Year, date.Month, date.Day, 0);

    /// <summary>The last second of a day, 23:59:59.</summary>
    public static TimePoint EndOf(LocalDate date) => Civil.Point(date.Year, date.Month, date.Day, Civil.SecondsPerDay - 1);

    /// <summary>The second a local time lies in; fractions are cut off.</summary>
    public static TimePoint From(LocalDateTime time) =>
        new(StartOf(time.Date).Seconds + time.TimeOfDay.TickOfDay / NodaConstants.TicksPerSecond);

    /// <summary>The second an instant lies in; fractions are cut off.</summary>
    public static TimePoint From(Instant instant) => From(instant.InUtc().LocalDateTime);

    /// <summary>
    /// This second as a NodaTime value; null for <see cref="Beginning"/>, <see cref="End"/> and years outside
    /// -9998 to 9999, which NodaTime does not have.
    /// </summary>
    public LocalDateTime? ToLocalDateTime()
    {
        if (!IsFinite)
            return null;

        var (year, month, day) = Civil.DateOf(Civil.DayOf(this));
        return year is < -9998 or > 9999
            ? null
            : new LocalDate((int)year, month, day).AtMidnight().PlusSeconds(Civil.SecondOfDay(this));
    }

    /// <summary>The day of this second; null where <see cref="ToLocalDateTime"/> is null.</summary>
    public LocalDate? ToLocalDate() => ToLocalDateTime()?.Date;

    /// <summary>The point so many seconds later (earlier if negative); an open end stays open.</summary>
    public TimePoint Plus(long seconds) =>
        IsFinite ? Civil.Clamp((Int128)Seconds + seconds) : this;

    /// <inheritdoc/>
    public int CompareTo(TimePoint other) => Seconds.CompareTo(other.Seconds);

    /// <summary>Whether the left second is before the right one.</summary>
    public static bool operator <(TimePoint left, TimePoint right) => left.Seconds < right.Seconds;

    /// <summary>Whether the left second is before the right one or the same.</summary>
    public static bool operator <=(TimePoint left, TimePoint right) => left.Seconds <= right.Seconds;

    /// <summary>Whether the left second is after the right one.</summary>
    public static bool operator >(TimePoint left, TimePoint right) => left.Seconds > right.Seconds;

    /// <summary>Whether the left second is after the right one or the same.</summary>
    public static bool operator >=(TimePoint left, TimePoint right) => left.Seconds >= right.Seconds;

    /// <summary>The earlier of two points.</summary>
    public static TimePoint Min(TimePoint a, TimePoint b) => a < b ? a : b;

    /// <summary>The later of two points.</summary>
    public static TimePoint Max(TimePoint a, TimePoint b) => a > b ? a : b;

    /// <summary>The second as ISO 8601 (`2023-03-03T00:00:00`, years beyond four digits as in EDTF), or `..` if open.</summary>
    public override string ToString()
    {
        if (!IsFinite)
            return "..";

        var (year, month, day) = Civil.DateOf(Civil.DayOf(this));
        var second = Civil.SecondOfDay(this);
        return string.Create(CultureInfo.InvariantCulture,
            $"{Civil.YearText(year)}-{month:00}-{day:00}T{second / 3600:00}:{second / 60 % 60:00}:{second % 60:00}");
    }
}
