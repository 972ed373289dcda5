using NodaTime;

namespace Timeline.Time.News;

/// <summary>Words that mean time running up to publication, or beyond it.</summary>
internal static class RollingRules
{
    private const string Over = "(over|in|during|for|throughout) the (past|last)";

    public static readonly NewsRule[] All =
    [
        new("the seven days up to publication", $"{Over} (week|seven days)|the past week",
            words => UpTo(words.Published, words.Published.PlusWeeks(-1))),
        new("the month up to publication", $"{Over} month|the past month",
            words => UpTo(words.Published, words.Published.PlusMonths(-1))),
        new("the year up to publication", $"{Over} year|the past year",
            words => UpTo(words.Published, words.Published.PlusYears(-1))),
        new("so many days, weeks, months or years up to publication",
            $"({Over}|the past) (?<count>{NumberWords.Pattern}) (?<unit>days|weeks|months|years)",
            words => UpTo(words.Published, Back(words))),
        // A writer who says "recent" of several means a series, of which no member is later than publication.
        new("series up to publication", NewsRule.Words("(several|a number of|a series of|many|repeated) recent( .+)?"),
            words => new EventDate(UntilAndOn("{", words.Published, "}"), Reading.Within)),
        new("at some time up to publication", "recent( .+)?|recently|lately|already",
            words => UntilAndOn("[", words.Published, "]")),
        new("at some time from publication on", "upcoming( .+)?|soon|shortly|in the (coming|near) .+",
            words => Edtf.Parse($"[{Edtf.Day(words.Published)}..]").Value),
    ];

    private static Edtf UpTo(LocalDate published, LocalDate from) => Edtf.Interval(from, published);

    private static Edtf UntilAndOn(string open, LocalDate published, string close) =>
        Edtf.Parse($"{open}..{Edtf.Day(published)}{close}").Value;

    private static LocalDate Back(NewsWords words)
    {
        var count = NumberWords.Parse(words["count"]);
        return words["unit"].ToLowerInvariant() switch
        {
            "days" => words.Published.PlusDays(-count),
            "weeks" => words.Published.PlusWeeks(-count),
            "months" => words.Published.PlusMonths(-count),
            _ => words.Published.PlusYears(-count),
        };
    }
}
