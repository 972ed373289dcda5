using NodaTime;

namespace Timeline.Time.News;

/// <summary>Words that mean one day.</summary>
internal static class DayRules
{
    private const string Weekday = "(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)";

    public static readonly NewsRule[] All =
    [
        new("the day of publication", "today|tonight|earlier today|this (morning|afternoon|evening)",
            words => Edtf.Day(words.Published)),
        new("the day before publication", "yesterday|last night|(the|on the) previous day",
            words => Edtf.Day(words.Published.PlusDays(-1))),
        new("the day after publication", "tomorrow",
            words => Edtf.Day(words.Published.PlusDays(1))),
        new("days counted back from publication", $"(?<count>{NumberWords.Pattern}) days? (ago|earlier)",
            words => Edtf.Day(words.Published.PlusDays(-NumberWords.Parse(words["count"])))),
        new("days counted on from publication", $"in (?<count>{NumberWords.Pattern}) days?( time)?",
            words => Edtf.Day(words.Published.PlusDays(NumberWords.Parse(words["count"])))),
        new("the last such weekday before publication", $"(on )?last {Weekday}",
            words => Edtf.Day(words.Published.Previous(DayOf(words)))),
        new("the first such weekday after publication", $"(on )?(next|this coming|coming) {Weekday}",
            words => Edtf.Day(words.Published.Next(DayOf(words)))),
        new("such weekday of the ISO week of publication", $"this {Weekday}( morning| afternoon| evening| night)?",
            words => Edtf.Day(words.Published.PlusDays(DayOf(words) - words.Published.DayOfWeek))),
        new("the nearest such weekday, the day of publication included", $"(on |early on |late on |since )?{Weekday}( morning| afternoon| evening| night)?",
            words => Edtf.Day(Nearest(words))),
    ];

    /// <summary>A weekday that is also that of publication is that day; otherwise the sentence says which way to look.</summary>
    private static LocalDate Nearest(NewsWords words)
    {
        var day = DayOf(words);
        if (words.Published.DayOfWeek == day)
            return words.Published;
        return words.Outlook == Outlook.Ahead ? words.Published.Next(day) : words.Published.Previous(day);
    }

    private static IsoDayOfWeek DayOf(NewsWords words) => Enum.Parse<IsoDayOfWeek>(words["weekday"], ignoreCase: true);
}
