using System.Text.RegularExpressions;
using NodaTime;

namespace Timeline.Time.News;

/// <summary>One way in which words of the news become a date.</summary>
/// <param name="Name">The rule in a phrase; it is kept with each date it made.</param>
/// <param name="Pattern">The words it is for.</param>
/// <param name="Resolve">The date; null if the words make none after all (31 February).</param>
internal sealed record NewsRule(string Name, Regex Pattern, Func<NewsWords, EventDate?> Resolve)
{
    public NewsRule(string name, string pattern, Func<NewsWords, Edtf?> resolve)
        : this(name, Words(pattern), words => resolve(words) is { } edtf ? new EventDate(edtf) : null)
    {
    }

    public static Regex Words(string pattern) =>
        new($"^(?:{pattern})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}

/// <summary>Words that fit a rule, with what they are resolved against.</summary>
internal sealed record NewsWords(Match Match, LocalDate Published, Outlook Outlook)
{
    /// <summary>The part of the words that the pattern names; empty if it is not there.</summary>
    public string this[string name] => Match.Groups[name].Value;

    public bool Says(string name) => Match.Groups[name].Success;
}
