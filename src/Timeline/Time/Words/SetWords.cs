using Timeline.Time.Syntax;

namespace Timeline.Time.Words;

/// <summary>A set of dates in English words.</summary>
internal static class SetWords
{
    public static string Of(EdtfSet set, Reading reading)
    {
        // "At some time within all of these" names no more than the span they make.
        var isLasting = set.IsAll && reading == Reading.Throughout;
        var words = Listed([.. set.Items.Select(item => Of(item, isLasting))], set.IsAll ? "and" : "or");
        return !set.IsAll && reading == Reading.Throughout ? $"throughout one of: {words}" : words;
    }

    private static string Of(SetItem item, bool isLasting) => (item.From, item.To, isLasting) switch
    {
        ({ } date, _, _) when !item.IsRange => SingleDateWords.Of(date),
        ({ } from, { } to, true) => RangeWords.FromTo(from, to),
        ({ } from, { } to, false) => RangeWords.Between(from, to),
        (null, { } to, true) => $"up to {SingleDateWords.Of(to)}",
        (null, { } to, false) => $"by {SingleDateWords.Of(to)}",
        ({ } from, null, true) => $"from {SingleDateWords.Of(from)} on",
        ({ } from, null, false) => $"{SingleDateWords.Of(from)} or later",
        _ => "",
    };

    private static string Listed(IReadOnlyList<string> words, string last) => words.Count == 1
        ? words[0]
        : $"{string.Join(", ", words.Take(words.Count - 1))} {last} {words[^1]}";
}
