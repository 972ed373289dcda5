using System.Globalization;
using System.Text.RegularExpressions;
using Timeline.Time;

namespace Timeline.Ingest.Checking;

/// <summary>Judges single words: ids, dates, numbers, words of an enumeration. A missing word gives nothing and no further complaint.</summary>
internal sealed partial class WordCheck(Complaints complaints)
{
    /// <summary>The longest name or title, in characters.</summary>
    public const int LongestName = 500;

    public TId? NewId<TId>(Word word) where TId : struct, IEntityId<TId>
    {
        if (word.IsMissing)
        {
            return null;
        }

        if (EntityId.TryParse(word.Text, out TId id))
        {
            return id;
        }

        complaints.Add(word, $"{Complaints.Quoted(word.Text)} is not an id", $"{EntityId.Expected<TId>()}, in lower-case letters, digits and single hyphens, of at most {EntityId.MaxLength} characters");
        return null;
    }

    public Edtf? Date(Word word)
    {
        if (word.IsMissing)
        {
            return null;
        }

        if (Edtf.Parse(word.Text).TryGet(out Edtf? date, out EdtfError? error))
        {
            return date;
        }

        string place = string.Create(CultureInfo.InvariantCulture, $"character {error.Position + 1}");
        complaints.Add(word, $"{Complaints.Quoted(word.Text)} is not a date: {error.Problem} ({place})", error.Expected);
        return null;
    }

    public T? OneOf<T>(Word? word) where T : struct, Enum
    {
        if (word is null || word.IsMissing)
        {
            return null;
        }

        if (EnumWords<T>.TryParse(word.Text, out T value))
        {
            return value;
        }

        string? nearest = NearestWord.To(word.Text, EnumWords<T>.All);
        complaints.Add(word, $"{Complaints.Quoted(word.Text)} is not one of the words known here", nearest ?? Complaints.OneOf(EnumWords<T>.All));
        return null;
    }

    /// <summary>A whole number from <paramref name="least"/> on; null where it is absent or wrong.</summary>
    public int? WholeNumber(Word? word, int least)
    {
        if (word is null || word.IsMissing)
        {
            return null;
        }

        if (int.TryParse(word.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least)
        {
            return number;
        }

        complaints.Add(word, $"{Complaints.Quoted(word.Text)} is not a number that can stand here", $"a whole number from {least} to {int.MaxValue}, in digits");
        return null;
    }

    /// <summary>Least and most, where neither may be wrong and the most not below the least; null where they are.</summary>
    public (int Least, int? Most)? Range(Word? least, Word? most)
    {
        int? from = WholeNumber(least, 0);
        int? to = WholeNumber(most, 0);
        bool isWrong = (least is not null && from is null) || (most is not null && to is null);
        if (most is not null && to < from)
        {
            complaints.Add(most, $"at most {to} is below at least {from}", $"{from} or more");
            return null;
        }

        return isWrong ? null : (from ?? 0, to);
    }

    public bool YesOrNo(Word? word)
    {
        if (word is not null && word.Text is not ("true" or "false"))
        {
            complaints.Add(word, $"{Complaints.Quoted(word.Text)} is neither true nor false", "true or false");
        }

        return word?.Text == "true";
    }

    /// <summary>A name by which something can be found: one line that holds a letter or a digit.</summary>
    public string Name(Word word)
    {
        if (word.IsMissing)
        {
            return "";
        }

        if (word.Text.Length > LongestName)
        {
            complaints.Add(word, $"the name is {word.Text.Length} characters long", $"at most {LongestName}");
        }
        else if (Text.SearchText.Fold(word.Text).Length == 0)
        {
            complaints.Add(word, $"{Complaints.Quoted(word.Text)} is not a name", "at least one letter or digit");
        }
        else if (word.Text.AsSpan().ContainsAny('\n', '\r') || word.Text.Trim().Length != word.Text.Length)
        {
            complaints.Add(word, $"{Complaints.Quoted(word.Text)} has line breaks, or blanks at an end", "one line without blanks around it");
        }

        return word.Text;
    }

    public string? Address(Word? word)
    {
        bool isAbsolute = word is null
            || (Uri.TryCreate(word.Text, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" && !word.Text.AsSpan().ContainsAny(' ', '\n', '\t'));
        if (word is not null && !isAbsolute)
        {
            complaints.Add(word, $"{Complaints.Quoted(word.Text)} is not an absolute address", "one that begins with https:// or http://");
        }

        return word?.Text;
    }

    public string? Language(Word? word) =>
        Matching(word, LanguageTag(), "a language tag", "a BCP 47 tag such as en, de or pt-BR");

    public string? Wikidata(Word? word) =>
        Matching(word, WikidataItem(), "an item of Wikidata", "Q and a number, such as Q1234");

    public string Label(Word? word) =>
        Matching(word, KebabCase(), "a label", "lower-case letters, digits and single hyphens") ?? "";

    /// <summary>Complains about the second of two words that are the same.</summary>
    public void NoneTwice(IEnumerable<Word> words, string noun)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (Word word in words.Where(word => !word.IsMissing && !seen.Add(word.Text)))
        {
            complaints.Add(word, $"the {noun} {Complaints.Quoted(word.Text)} is given twice", $"each {noun} once");
        }
    }

    private string? Matching(Word? word, Regex pattern, string noun, string expected)
    {
        if (word is not null && !pattern.IsMatch(word.Text))
        {
            complaints.Add(word, $"{Complaints.Quoted(word.Text)} is not {noun}", expected);
        }

        return word?.Text;
    }

    [GeneratedRegex(@"\A[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\z")]
    private static partial Regex LanguageTag();

    [GeneratedRegex(@"\AQ[1-9][0-9]{0,18}\z")]
    private static partial Regex WikidataItem();

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex KebabCase();
}
