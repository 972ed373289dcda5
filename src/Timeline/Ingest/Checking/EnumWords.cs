using System.Text;

namespace Timeline.Ingest.Checking;

/// <summary>The words of an enumeration as documents and GraphQL write them: <c>ThirdPlaceMeeting</c> is <c>THIRD_PLACE_MEETING</c>.</summary>
internal static class EnumWords<T> where T : struct, Enum
{
    private static readonly Dictionary<string, T> Values =
        Enum.GetValues<T>().ToDictionary(value => Written(value.ToString()), StringComparer.Ordinal);

    /// <summary>Every word, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Values.Keys];

    public static bool TryParse(string word, out T value) => Values.TryGetValue(word, out value);

    private static string Written(string name)
    {
        var written = new StringBuilder(name.Length + 4);
        foreach (char c in name)
        {
            if (char.IsAsciiLetterUpper(c) && written.Length > 0)
            {
                written.Append('_');
            }

            written.Append(char.ToUpperInvariant(c));
        }

        return written.ToString();
    }
}
