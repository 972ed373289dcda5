using System.Globalization;
using NodaTime;

namespace Timeline.Time.News;

/// <summary>Months by name, and which year's is meant if the news does not say.</summary>
internal static class MonthNames
{
    public const string Pattern =
        "(?<month>january|february|march|april|may|june|july|august|september|october|november|december"
        + "|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)";

    public const string YearPattern = "(,? (?<year>[0-9]{4}))";

    private static readonly string[] Starts =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static int Month(NewsWords words) => Array.IndexOf(Starts, words["month"][..3].ToLowerInvariant()) + 1;

    /// <summary>
    /// The year written; else that of the most recent such days, or of the next if the sentence looks ahead. Days that
    /// have begun by publication count as recent, and those that have not ended as still to come.
    /// </summary>
    public static int Year(NewsWords words, Func<int, (LocalDate First, LocalDate Last)> days)
    {
        if (words.Says("year"))
            return int.Parse(words["year"], CultureInfo.InvariantCulture);

        var year = words.Published.Year;
        if (words.Outlook == Outlook.Ahead)
            return days(year).Last >= words.Published ? year : year + 1;
        return days(year).First <= words.Published ? year : year - 1;
    }
}
