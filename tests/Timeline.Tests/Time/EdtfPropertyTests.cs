using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Timeline.Time;

namespace Timeline.Tests.Time;

public class EdtfPropertyTests
{
    /// <summary>The days of 120 years, as they are written.</summary>
    private static readonly List<(LocalDate Date, string Text)> Days =
    [
        .. Enumerable.Range(0, 366 * 120)
            .Select(offset => new LocalDate(1985, 1, 1).PlusDays(offset))
            .Select(date => (date, date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture))),
    ];

    [Fact]
    public void Printing_what_was_read_is_a_fixed_point()
    {
        Check(EdtfTexts.Valid, edtf =>
        {
            var again = Edtf.Parse(edtf.ToString()).Value;
            return again.ToString() == edtf.ToString()
                && again.Equals(edtf)
                && again.Level == edtf.Level
                && again.Precision == edtf.Precision
                && (again.IsUncertain, again.IsApproximate) == (edtf.IsUncertain, edtf.IsApproximate)
                && Enum.GetValues<Reading>().All(reading => again.Bounds(reading) == edtf.Bounds(reading));
        });
    }

    [Fact]
    public void Bounds_are_ordered_in_both_readings() =>
        Check(EdtfTexts.Valid, edtf => Enum.GetValues<Reading>().All(reading => edtf.Bounds(reading).AreOrdered));

    [Fact]
    public void Within_is_the_span_of_throughout() => Check(EdtfTexts.Valid, edtf =>
    {
        var (within, throughout) = (edtf.Bounds(Reading.Within), edtf.Bounds(Reading.Throughout));
        return within.IsEnvelope
            && (within.EarliestStart, within.LatestEnd) == (throughout.EarliestStart, throughout.LatestEnd);
    });

    [Fact]
    public void Every_date_has_words() => Check(EdtfTexts.Valid, edtf =>
        Enum.GetValues<Reading>().All(reading => new EventDate(edtf, reading).Display is { Length: > 3 } words
            && !words.Contains("  ", StringComparison.Ordinal)));

    [Fact]
    public void Broken_text_is_read_or_refused_but_never_throws()
    {
        var broken =
            from text in EdtfTexts.Any
            from position in Gen.Choose(0, text.Length)
            from junk in Gen.Elements("", "-", ".", "..", "/", "X", "0", "9", "?", "[", "}", ",", "Y", "E9", "S", "T", "Z", "ü", " ", "\0", "999999999999")
            select text[..position] + junk + text[Math.Min(text.Length, position + 1)..];

        Check(broken, text =>
        {
            var result = Edtf.Parse(text);
            return result.Succeeded
                ? Edtf.Parse(result.Value.ToString()).Value.Equals(result.Value)
                : result.Error.Position >= 0 && result.Error.Position <= text.Length && result.Error.Expected.Length > 0;
        });
    }

    [Fact]
    public void Unspecified_digits_reach_from_the_first_day_that_fits_to_the_last()
    {
        var patterns =
            from year in Gen.Elements("20XX", "20X1", "199X", "20X0", "2016")
            from month in Gen.Elements("02", "XX", "1X", "X2", "0X")
            from day in Gen.Elements("29", "3X", "XX", "X1", "0X", "30")
            select $"{year}-{month}-{day}";

        Prop.ForAll(patterns.ToArbitrary(), FitsAllDays).Check(EdtfTexts.Fixed.WithMaxTest(12));
    }

    [Fact]
    public void Every_day_of_nodatime_is_the_same_day_here()
    {
        var days = Gen.Choose(-4_371_222, 2_932_896).Select(day => LocalDate.FromDateOnly(new DateOnly(1970, 1, 1)).PlusDays(day));
        Check(days, day =>
        {
            var text = day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
            var bounds = Edtf.Parse(text).Value.Bounds(Reading.Within);
            return Edtf.Day(day).ToString() == text
                && bounds == Bounds.Within(TimePoint.StartOf(day), TimePoint.EndOf(day))
                && bounds.EarliestStart.ToLocalDateTime() == day.AtMidnight()
                && bounds.LatestEnd.ToLocalDateTime() == day.At(new LocalTime(23, 59, 59))
                && bounds.EarliestStart.Seconds == Period.DaysBetween(new LocalDate(1970, 1, 1), day) * 86_400L;
        });
    }

    private static bool FitsAllDays(string pattern)
    {
        var fits = new Regex($"^{pattern.Replace('X', '.')}$", RegexOptions.CultureInvariant);
        var days = Days.Where(day => fits.IsMatch(day.Text)).Select(day => day.Date).ToList();
        var result = Edtf.Parse(pattern);
        return days.Count == 0
            ? !result.Succeeded
            : result.Value.Bounds(Reading.Throughout) == new Bounds(
                TimePoint.StartOf(days[0]),
                TimePoint.StartOf(days[^1]),
                TimePoint.EndOf(days[0]),
                TimePoint.EndOf(days[^1]));
    }

    private static void Check<T>(Gen<T> values, Func<T, bool> holds) =>
        Prop.ForAll(values.ToArbitrary(), holds).Check(EdtfTexts.Fixed);
}
