namespace Timeline.Time.Syntax;

/// <summary>Digits of which some may be unspecified (`X`).</summary>
internal static class DigitPattern
{
    /// <summary>Whether a pattern can stand for a number; the number has no more digits than the pattern.</summary>
    public static bool Matches(ReadOnlySpan<char> pattern, long number)
    {
        for (var i = pattern.Length - 1; i >= 0; i--, number /= 10)
            if (pattern[i] != 'X' && pattern[i] - '0' != number % 10)
                return false;
        return true;
    }

    /// <summary>Whether a pattern can stand for any number from 1 to another.</summary>
    public static bool MatchesAnyUpTo(ReadOnlySpan<char> pattern, int last)
    {
        for (var number = 1; number <= last; number++)
            if (Matches(pattern, number))
                return true;
        return false;
    }

    /// <summary>Level 1 allows unspecified digits only as a whole month or day.</summary>
    public static int Level(string pattern) => !pattern.Contains('X') ? 0 : pattern == "XX" ? 1 : 2;
}
