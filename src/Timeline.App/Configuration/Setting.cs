using System.Globalization;
using System.Text.RegularExpressions;

namespace Timeline.App.Configuration;

/// <summary>One thing that can be set: its name in all spellings, its meaning, and how its text becomes a value.</summary>
/// <param name="Name">The flag without its dashes; the other spellings follow from it.</param>
/// <param name="Values">The values allowed, for people.</param>
/// <param name="Default">The default as text.</param>
/// <param name="Meaning">One sentence.</param>
/// <param name="Apply">The options with the value set; null where the text is not one of the values allowed.</param>
public sealed partial record Setting(
    string Name,
    string Values,
    string Default,
    string Meaning,
    Func<TimelineOptions, string, TimelineOptions?> Apply)
{
    /// <summary><c>--max-depth</c></summary>
    public string Flag => "--" + Name;

    /// <summary><c>TIMELINE_MAX_DEPTH</c></summary>
    public string Variable => "TIMELINE_" + Name.ToUpperInvariant().Replace('-', '_');

    /// <summary><c>maxDepth</c></summary>
    public string Key
    {
        get
        {
            var words = Name.Split('-');
            return words[0] + string.Concat(words[1..].Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        }
    }

    /// <summary>Which of the options it sets: <c>MaxDepth</c>.</summary>
    public string Property => char.ToUpperInvariant(Key[0]) + Key[1..];

    /// <summary>A switch needs no value as a flag.</summary>
    public bool IsSwitch { get; private init; }

    public static Setting Text(string name, string values, string meaning, Func<TimelineOptions, string> get, Func<TimelineOptions, string, TimelineOptions> set) =>
        new(name, values, get(new TimelineOptions()), meaning, (options, text) => text.Length == 0 ? null : set(options, text));

    public static Setting Switch(string name, string meaning, Func<TimelineOptions, bool> get, Func<TimelineOptions, bool, TimelineOptions> set) =>
        new(name, "true, false", get(new TimelineOptions()) ? "true" : "false", meaning,
            (options, text) => bool.TryParse(text, out var value) ? set(options, value) : null)
        {
            IsSwitch = true,
        };

    public static Setting Number(string name, int least, int most, string meaning, Func<TimelineOptions, int> get, Func<TimelineOptions, int, TimelineOptions> set) =>
        new(name, string.Create(CultureInfo.InvariantCulture, $"{least} to {most}"), get(new TimelineOptions()).ToString(CultureInfo.InvariantCulture), meaning,
            (options, text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most ? set(options, value) : null);

    public static Setting Choice<T>(string name, string meaning, Func<TimelineOptions, T> get, Func<TimelineOptions, T, TimelineOptions> set)
        where T : struct, Enum
    {
        var words = Enum.GetValues<T>().ToDictionary(WordOf, StringComparer.OrdinalIgnoreCase);
        return new(name, string.Join(", ", words.Keys), WordOf(get(new TimelineOptions())), meaning,
            (options, text) => words.TryGetValue(text, out var value) ? set(options, value) : null);
    }

    /// <summary><c>Watershed2026</c> as <c>watershed-2026</c>.</summary>
    private static string WordOf<T>(T value)
        where T : struct, Enum => WordStart().Replace(value.ToString(), "-").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z])(?=[A-Z0-9])")]
    private static partial Regex WordStart();
}
