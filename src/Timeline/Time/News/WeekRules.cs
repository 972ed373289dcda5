using NodaTime;

namespace Timeline.Time.News;

/// <summary>Words that mean some day of a calendar week. A week is Monday to Sunday, as in ISO 8601.</summary>
internal static class WeekRules
{
    public static readonly NewsRule[] All =
    [
        new("ISO week before the week of publication", "last week|(in |during )?(the )?previous week",
            words => WeekOf(words.Published.PlusWeeks(-1))),
        new("ISO week after the week of publication", "next week|(in |during )?the coming week",
            words => WeekOf(words.Published.PlusWeeks(1))),
        new("ISO week of publication", "(earlier |later )?this week",
            words => WeekOf(words.Published)),
        new("ISO week counted back from that of publication", $"(?<count>{NumberWords.Pattern}) weeks? (ago|earlier)",
            words => WeekOf(words.Published.PlusWeeks(-NumberWords.Parse(words["count"])))),
        new("ISO week counted on from that of publication", $"in (?<count>{NumberWords.Pattern}) weeks?( time)?",
            words => WeekOf(words.Published.PlusWeeks(NumberWords.Parse(words["count"])))),
    ];

    /// <summary>One of the days of the ISO week that a day lies in.</summary>
    public static Edtf WeekOf(LocalDate day)
    {
        var monday = day.PlusDays(IsoDayOfWeek.Monday - day.DayOfWeek);
        return Edtf.OneOf(monday, monday.PlusDays(6));
    }
}
