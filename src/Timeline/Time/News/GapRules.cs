using System.Text.RegularExpressions;

namespace Timeline.Time.News;

/// <summary>Words that mean a distance between two events, and no date.</summary>
internal static class GapRules
{
    private static readonly Regex Pattern = NewsRule.Words(
        $"(just |only )?((?<count>{NumberWords.Pattern}) )?(?<unit>days?|weeks?) (after|later|before|earlier)( .+)?");

    private static readonly Regex Recurring = NewsRule.Words(
        "(.* )?(often|repeatedly|repeated|regularly|usually|routinely|frequently|every .+|daily|weekly|monthly|annually|on (mon|tues|wednes|thurs|fri|satur|sun)days)( .*)?");

    public static (int Least, int? Most)? Find(string words)
    {
        if (Pattern.Match(words) is not { Success: true } match)
            return null;

        var unit = match.Groups["unit"].Value.StartsWith("day", StringComparison.OrdinalIgnoreCase) ? 1 : 7;
        if (!match.Groups["count"].Success)
            return (unit, null);

        var days = NumberWords.Parse(match.Groups["count"].Value) * unit;
        return (days, days);
    }

    public static bool IsRecurring(string words) => Recurring.IsMatch(words);
}
