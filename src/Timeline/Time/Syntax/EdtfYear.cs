using System.Globalization;

namespace Timeline.Time.Syntax;

/// <summary>A calendar year. First and last are the same unless digits are unspecified or not significant.</summary>
/// <param name="Text">Canonical text without qualification.</param>
/// <param name="First">The earliest year it may be.</param>
/// <param name="Last">The latest year it may be.</param>
/// <param name="Level">The lowest level that can write it.</param>
internal sealed record EdtfYear(string Text, long First, long Last, int Level)
{
    /// <summary>A power of ten that any clamped date is beyond; keeps far years within a long.</summary>
    private const int MaxDigits = 17;

    /// <summary>Level 0 "Date", level 1 "Negative calendar year" and "Unspecified digit": four characters, digits or X.</summary>
    public static EdtfYear Pattern(string digits, bool negative)
    {
        var low = long.Parse(digits.Replace('X', '0'), CultureInfo.InvariantCulture);
        var high = long.Parse(digits.Replace('X', '9'), CultureInfo.InvariantCulture);
        // Year 0 is written 0000 only, so -000X ends at -0001.
        var (first, last) = negative ? (-high, -Math.Max(low, 1)) : (low, high);
        return new EdtfYear((negative ? "-" : "") + digits, first, last, PatternLevel(digits, negative));
    }

    /// <summary>Level 1 "Letter-prefixed calendar year", level 2 "Exponential year" and "Significant digits".</summary>
    public static EdtfYear Number(YearNumber number)
    {
        var (first, last) = number.Range(MaxDigits);
        var level = number.Exponent is not null || number.Significant is not null ? 2 : 1;
        return number.Negative ? new(number.ToString(), -last, -first, level) : new(number.ToString(), first, last, level);
    }

    public bool HasUnspecified => Text.Contains('X');

    public bool IsExact => First == Last;

    /// <summary>Whether a year is one of those the pattern stands for.</summary>
    public bool Matches(long year)
    {
        if (year < First || year > Last)
            return false;
        return !HasUnspecified || DigitPattern.Matches(Text.AsSpan().TrimStart('-'), Math.Abs(year));
    }

    public Precision Precision
    {
        get
        {
            if (IsExact)
                return Precision.Year;

            // 201X is a decade and 19XX a century, but 1X85 is neither.
            return (Last - First, First < 0 ? -Last % 100 : First % 100) switch
            {
                (9, _) => Precision.Decade,
                (99, 0) when !HasUnspecified || Text.EndsWith("XX", StringComparison.Ordinal) => Precision.Century,
                _ when Text is "-000X" => Precision.Decade,
                _ when Text is "-00XX" => Precision.Century,
                _ => Precision.Interval,
            };
        }
    }

    public override string ToString() => Text;

    private static int PatternLevel(string digits, bool negative)
    {
        var unspecified = digits.IndexOf('X', StringComparison.Ordinal);
        if (unspecified < 0)
            return negative ? 1 : 0;

        return unspecified >= 2 && digits[3] == 'X' ? 1 : 2;
    }
}
