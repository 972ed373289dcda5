using System.Globalization;
using NodaTime;

namespace Timeline.Time.News;

/// <summary>Words that mean a month, a part of one, or a day of one.</summary>
internal static class MonthRules
{
    private const string DayNumber = "(?<day>[0-9]{1,2})(st|nd|rd|th)?";

    public static readonly NewsRule[] All =
    [
        new("month before that of publication", "last month|(in |during )?the previous month",
            words => Month(words.Published.PlusMonths(-1))),
        new("month after that of publication", "next month",
            words => Month(words.Published.PlusMonths(1))),
        new("month of publication", "(earlier |later )?this month",
            words => Month(words.Published)),
        new("month counted back from that of publication", $"(?<count>{NumberWords.Pattern}) months? (ago|earlier)",
            words => Month(words.Published.PlusMonths(-NumberWords.Parse(words["count"])))),
        new("third of the nearest such month", $"(in |since )?(?<part>early|mid|middle|late)[ -]{MonthNames.Pattern}{MonthNames.YearPattern}?",
            Part),
        new("the nearest such month", $"(in |during |since )?{MonthNames.Pattern}{MonthNames.YearPattern}?",
            Named),
        new("the nearest such day of the calendar",
            $"(on )?({DayNumber} (of )?{MonthNames.Pattern}|{MonthNames.Pattern} {DayNumber}){MonthNames.YearPattern}?",
            Day),
    ];

    /// <summary>Days 1 to 10, 11 to 20, 21 to the last; the thirds that HeidelTime and SUTime read as START, MID, END.</summary>
    public static (LocalDate First, LocalDate Last) Third(string part, int year, int month)
    {
        var first = new LocalDate(year, month, 1);
        return part switch
        {
            "early" => (first, first.PlusDays(9)),
            "late" => (first.PlusDays(20), first.With(DateAdjusters.EndOfMonth)),
            _ => (first.PlusDays(10), first.PlusDays(19)),
        };
    }

    private static Edtf Part(NewsWords words)
    {
        var month = MonthNames.Month(words);
        var part = words["part"].ToLowerInvariant();
        var (first, last) = Third(part, MonthNames.Year(words, year => Third(part, year, month)), month);
        return Edtf.OneOf(first, last);
    }

    private static Edtf Named(NewsWords words)
    {
        var month = MonthNames.Month(words);
        return Month(new LocalDate(MonthNames.Year(words, year => WholeMonth(year, month)), month, 1));
    }

    private static Edtf? Day(NewsWords words)
    {
        var month = MonthNames.Month(words);
        var day = int.Parse(words["day"], CultureInfo.InvariantCulture);
        var year = MonthNames.Year(words, year => DayOrMonth(year, month, day));
        return day >= 1 && day <= Civil.DaysInMonth(year, month) ? Edtf.Day(new LocalDate(year, month, day)) : null;
    }

    private static (LocalDate First, LocalDate Last) DayOrMonth(int year, int month, int day)
    {
        if (day < 1 || day > Civil.DaysInMonth(year, month))
            return WholeMonth(year, month);

        var date = new LocalDate(year, month, day);
        return (date, date);
    }

    private static (LocalDate First, LocalDate Last) WholeMonth(int year, int month)
    {
        var first = new LocalDate(year, month, 1);
        return (first, first.With(DateAdjusters.EndOfMonth));
    }

    private static Edtf Month(LocalDate day) => Edtf.Month(day.Year, day.Month);
}
