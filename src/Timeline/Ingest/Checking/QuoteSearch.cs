using System.Globalization;
using System.Numerics;
using System.Text;
using Timeline.Claims;

namespace Timeline.Ingest.Checking;

/// <summary>Finds quotes in an article's text, word for word, and says what is different where one is not there.</summary>
internal static class QuoteSearch
{
    private const int ShownAround = 60;

    /// <summary>Where the given occurrence of the quote stands, counted from 1; null where there are not so many.</summary>
    public static TextSpan? Find(string text, string quote, int occurrence)
    {
        int start = -1;
        for (int found = 0; found < occurrence; found++)
        {
            start = text.IndexOf(quote, start + 1, StringComparison.Ordinal);
            if (start < 0)
            {
                return null;
            }
        }

        return new TextSpan(start, start + quote.Length);
    }

    /// <summary>What is wrong with a quote that does not occur, and what the text has instead.</summary>
    public static (string What, string Expected) Explain(string text, string quote)
    {
        if (Alike(text, quote, ignoreCase: false) is { } typed)
        {
            return ($"the quote {Complaints.Quoted(quote)} is not in the text word for word: blanks, dashes or quotation marks differ", $"as the text has it, {Shown(typed)}");
        }

        if (Alike(text, quote, ignoreCase: true) is { } cased)
        {
            return ($"the quote {Complaints.Quoted(quote)} is not in the text word for word: upper and lower case differ", $"as the text has it, {Shown(cased)}");
        }

        return Departure(text, quote);
    }

    /// <summary>The longest beginning of the quote that the text has, and how the text goes on from there.</summary>
    private static (string What, string Expected) Departure(string text, string quote)
    {
        string[] words = quote.Split(' ');
        int length = 0;
        for (int step = (int)BitOperations.RoundUpToPowerOf2((uint)words.Length); step > 0; step /= 2)
        {
            bool isFound = length + step <= words.Length
                && text.Contains(string.Join(' ', words.Take(length + step)), StringComparison.Ordinal);
            length += isFound ? step : 0;
        }

        string what = $"the quote {Complaints.Quoted(quote)} is not in the text";
        if (length < 2)
        {
            return (what, "words that the text has, exactly as written");
        }

        string shared = string.Join(' ', words.Take(length));
        int end = text.IndexOf(shared, StringComparison.Ordinal) + shared.Length;
        string after = text.Substring(end, Math.Min(ShownAround, text.Length - end)).Trim();
        return (what, $"exact words; after {Complaints.Quoted(shared)} the text goes on {Complaints.Quoted(after)}");
    }

    /// <summary>The stretch of the text that equals the quote but for marks that look alike; null if there is none.</summary>
    private static string? Alike(string text, string quote, bool ignoreCase)
    {
        (string plainText, List<int> places) = Plain(text, ignoreCase);
        string plainQuote = Plain(quote, ignoreCase).Text.Trim(' ');
        int start = plainQuote.Length == 0 ? -1 : plainText.IndexOf(plainQuote, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        int end = start + plainQuote.Length;
        return text[places[start]..(end < places.Count ? places[end] : text.Length)].TrimEnd();
    }

    /// <summary>A text with one blank for every stretch of them and ASCII marks, and for each character its place in the original.</summary>
    private static (string Text, List<int> Places) Plain(string text, bool ignoreCase)
    {
        var plain = new StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            foreach (char c in PlainForm(text[i]))
            {
                if (c != ' ' || plain.Length == 0 || plain[^1] != ' ')
                {
                    plain.Append(ignoreCase ? char.ToLowerInvariant(c) : c);
                    places.Add(i);
                }
            }
        }

        return (plain.ToString(), places);
    }

    private static string PlainForm(char c) => c switch
    {
        '“' or '”' or '„' or '«' or '»' or '″' => "\"",
        '‘' or '’' or '‚' or 'ʼ' or '′' => "'",
        '…' => "...",
        '\u00AD' or '\u200B' or '\uFEFF' => "",
        _ when char.IsWhiteSpace(c) => " ",
        _ when char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation => "-",
        _ => c.ToString(),
    };

    /// <summary>A text with what is not to be seen written out.</summary>
    private static string Shown(string text) =>
        "\"" + text.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal).Replace("\u00A0", "\\u00A0", StringComparison.Ordinal) + "\"";
}
