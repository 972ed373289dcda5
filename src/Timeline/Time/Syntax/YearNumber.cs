using System.Globalization;

namespace Timeline.Time.Syntax;

/// <summary>A year written as a number: `Y170000002`, `Y-17E7`, `1950S2`, `Y3388E2S3`.</summary>
/// <param name="Negative">Before year 0.</param>
/// <param name="Digits">The digits written; four without <paramref name="Prefixed"/>.</param>
/// <param name="Prefixed">Whether it is written with `Y`.</param>
/// <param name="Exponent">The power of ten to multiply by.</param>
/// <param name="Significant">How many digits, counted from the first that is not 0, are certain.</param>
internal sealed record YearNumber(bool Negative, string Digits, bool Prefixed, int? Exponent, int? Significant)
{
    /// <summary>How many digits the year has, without leading zeros.</summary>
    public long Length => Math.Max(1, Digits.TrimStart('0').Length) + (long)(Exponent ?? 0);

    /// <summary>The years it may be, without the sign, the numbers cut to so many digits at most.</summary>
    public (long First, long Last) Range(int maxDigits)
    {
        if (Length > maxDigits)
            return (PowerOfTen(maxDigits), PowerOfTen(maxDigits));

        var value = long.Parse(Digits, CultureInfo.InvariantCulture) * PowerOfTen(Exponent ?? 0);
        if (Significant is not { } significant)
            return (value, value);

        var unit = PowerOfTen((int)(Length - significant));
        var first = value / unit * unit;
        return (first, first + unit - 1);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{(Prefixed ? "Y" : "")}{(Negative ? "-" : "")}{Digits}{Suffix('E', Exponent)}{Suffix('S', Significant)}");

    private static string Suffix(char letter, int? value) =>
        value is { } number ? string.Create(CultureInfo.InvariantCulture, $"{letter}{number}") : "";

    private static long PowerOfTen(int exponent)
    {
        var power = 1L;
        for (var i = 0; i < exponent; i++)
            power *= 10;
        return power;
    }
}
