using System.Globalization;

namespace Timeline.Time.News;

/// <summary>Small numbers as the news writes them.</summary>
internal static class NumberWords
{
    public const string Pattern = "a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[0-9]{1,3}";

    private static readonly string[] Words =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static int Parse(string word)
    {
        var lower = word.ToLowerInvariant();
        if (lower is "a" or "an")
            return 1;

        var index = Array.IndexOf(Words, lower);
        return index >= 0 ? index : int.Parse(word, CultureInfo.InvariantCulture);
    }
}
