using System.Text;

namespace Timeline.App.Http.Exports;

/// <summary>Members of enumerations in words.</summary>
internal static class Words
{
    /// <summary>As the schema and the page's address write it: <c>THIRD_PLACE_MEETING</c>.</summary>
    public static string Shouted<TMember>(TMember member) where TMember : struct, Enum => Joined(member, '_').ToUpperInvariant();

    /// <summary>As people write it: <c>third place meeting</c>.</summary>
    public static string Spoken<TMember>(TMember member) where TMember : struct, Enum => Joined(member, ' ').ToLowerInvariant();

    private static string Joined<TMember>(TMember member, char between) where TMember : struct, Enum
    {
        var text = new StringBuilder();
        foreach (var letter in member.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0)
                text.Append(between);
            text.Append(letter);
        }
        return text.ToString();
    }
}
