using System.Globalization;

namespace Timeline.Time.Syntax;

/// <summary>Digits of which some may be unspecified (`X`).</summary>
internal static class DigitPattern
{
    public static bool Matches(string pattern, string digits) =>
        pattern.Length == digits.Length
        && pattern.Zip(digits).All(pair => pair.First == 'X' || pair.First == pair.Second);

    /// <summary>Whether a two-character pattern can stand for a number.</summary>
    public static bool Matches(string pattern, int number) =>
        Matches(pattern, number.ToString("00", CultureInfo.InvariantCulture));

    /// <summary>Level 1 allows unspecified digits only as a whole month or day.</summary>
    public static int Level(string pattern) => !pattern.Contains('X') ? 0 : pattern == "XX" ? 1 : 2;
}
