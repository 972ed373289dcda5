using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Timeline.Text;

/// <summary>
/// Text as it is searched and sorted: lower case, letters without their marks, words parted by one space. The folding is
/// our own and the same on every machine and store, so an index written on one is found on another.
/// </summary>
public static class SearchText
{
    private static readonly FrozenDictionary<char, string> BaseLetters = ReadBaseLetters();

    /// <summary>
    /// Folds a text: <c>"Lt. Gen. Herzi Halevi"</c> becomes <c>"lt gen herzi halevi"</c>, <c>"Erdoğan"</c> <c>"erdogan"</c>.
    /// An apostrophe inside a word disappears (<c>"O'Brien"</c> is <c>"obrien"</c>); every other character that is neither
    /// letter nor digit parts words. Letters of other scripts stay as they are.
    /// </summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            Append(folded, rune);
        }

        if (folded.Length > 0 && folded[^1] == ' ')
        {
            folded.Length--;
        }

        return folded.ToString();
    }

    /// <summary>The distinct folded words of a text, in order of appearance; empty when it has none.</summary>
    public static ValueList<string> Words(string text) =>
        Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToValueList();

    private static void Append(StringBuilder folded, Rune rune)
    {
        if (rune.IsBmp && BaseLetters.TryGetValue((char)rune.Value, out string? plain))
        {
            folded.Append(plain);
        }
        else if (Rune.IsLetterOrDigit(rune))
        {
            folded.Append(Rune.ToLowerInvariant(rune).ToString());
        }
        else if (!IsSilent(rune) && folded.Length > 0 && folded[^1] != ' ')
        {
            folded.Append(' ');
        }
    }

    private static bool IsSilent(Rune rune) =>
        rune.Value is '\'' or '’' or '‘' or 'ʼ'
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private static FrozenDictionary<char, string> ReadBaseLetters()
    {
        using Stream stream = typeof(SearchText).Assembly.GetManifestResourceStream("Text/base-letters.txt")
            ?? throw new InvalidOperationException("Text/base-letters.txt is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' '))
            .SelectMany(parts => parts[1].Select(marked => (marked, plain: parts[0])))
            .ToFrozenDictionary(pair => pair.marked, pair => pair.plain);
    }
}
