using System.Globalization;
using Timeline.Time.Syntax;

namespace Timeline.Time.Words;

/// <summary>One date in English words, without a preposition.</summary>
internal static class SingleDateWords
{
    public static string Of(EdtfDate date) => Qualified(Plain(date.Components), date.Qualification);

    public static string Of(EdtfDateTime time)
    {
        var text = time.ToString();
        var clock = text[(text.IndexOf('T', StringComparison.Ordinal) + 1)..].Replace("Z", " UTC", StringComparison.Ordinal);
        return $"{Of(time.Date)}, {clock}";
    }

    /// <summary>"24 February", "February", for a date whose year is named elsewhere; null if it has no such short form.</summary>
    public static string? WithoutYear(EdtfDate date) => date.Components switch
    {
        _ when date.Qualification != Qualification.None || date.Components.HasUnspecified => null,
        { Season: not null } or { Month: null } => null,
        { Day: null, Month: { } month } => MonthName(month),
        { Day: { } day, Month: { } month } => $"{Number(day)} {MonthName(month)}",
    };

    public static string Number(string digits) =>
        int.Parse(digits, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);

    private static string Qualified(string words, Qualification qualification) => qualification switch
    {
        Qualification.Approximate => $"about {words}",
        Qualification.Uncertain => $"{words} (uncertain)",
        Qualification.Both => $"about {words} (uncertain)",
        _ => words,
    };

    private static string Plain(DateComponents date)
    {
        var year = YearWords.Of(date.Year);
        if (date.Month is not { } month)
            return year;
        if (date.Season is { } season)
            return season.Code < 33 ? $"{season.Name} {year}" : $"{season.Name} of {year}";

        return (date.Day, Name(month), OfYear(date.Year, year)) switch
        {
            (null, null, _) => $"a month in {year}",
            (null, { } name, var of) => $"{name} {of}",
            ({ } day, null, _) => $"{DayWords(day)} a month in {year}",
            ({ } day, { } name, var of) when day.Contains('X') => $"{DayWords(day)} {name} {of}",
            ({ } day, { } name, var of) => $"{Number(day)} {name} {of}",
        };
    }

    /// <summary>"25 December 1985", but "25 December of some year between 1500 and 1599".</summary>
    private static string OfYear(EdtfYear year, string words) => year.IsExact ? words : $"of {words}";

    private static string? Name(string month) => month.Contains('X') ? null : MonthName(month);

    private static string DayWords(string day) => day switch
    {
        "XX" => "a day in",
        _ when day.Contains('X') => $"a day ({day}) in",
        _ => $"the {Number(day)} of",
    };

    private static string MonthName(string month) =>
        CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(int.Parse(month, CultureInfo.InvariantCulture));
}
