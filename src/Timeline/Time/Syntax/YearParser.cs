using System.Globalization;

namespace Timeline.Time.Syntax;

/// <summary>Reads the year a date begins with, in any of its forms.</summary>
internal static class YearParser
{
    private const string Examples = "a year of four digits, e.g. 1962, 196X, -0044, or Y with more, e.g. Y-170000002";

    public static EdtfYear? Parse(Cursor cursor) =>
        cursor.Next == 'Y' ? Prefixed(cursor) : FourDigits(cursor);

    private static EdtfYear? FourDigits(Cursor cursor)
    {
        var start = cursor.Position;
        var negative = cursor.Take('-');
        var digits = cursor.TakeWhile(c => char.IsAsciiDigit(c) || c == 'X');
        if (digits.Length == 0)
            return cursor.Unexpected<EdtfYear>(Examples);
        if (digits.Length != 4)
            return cursor.Fail<EdtfYear>(start, LengthProblem(digits), LengthExpectation(digits));
        if (negative && digits == "0000")
            return cursor.Fail<EdtfYear>(start, "there is no year -0000", "0000 for the year before 0001");

        return cursor.Next == 'S'
            ? Significant(cursor, new YearNumber(negative, digits, false, null, null))
            : EdtfYear.Pattern(digits, negative);
    }

    private static string LengthProblem(string digits) => $"a year has four digits, not {digits.Length}";

    private static string LengthExpectation(string digits) => digits.Length switch
    {
        6 or 8 => "hyphens between year, month and day, e.g. 1962-03-02",
        > 4 => $"Y before a longer year, e.g. Y{digits}",
        3 => $"leading zeros, e.g. 0{digits}",
        _ => "the year first, e.g. 1962-03-02, 1962-03, 1962~",
    };

    private static EdtfYear? Prefixed(Cursor cursor)
    {
        var start = cursor.Position;
        cursor.Take('Y');
        var negative = cursor.Take('-');
        var digits = cursor.TakeWhile(char.IsAsciiDigit);
        if (digits.Length == 0)
            return cursor.Unexpected<EdtfYear>("digits after Y, e.g. Y-170000002, Y-17E7");
        if (digits[0] == '0')
            return cursor.Fail<EdtfYear>(start, "a year with Y does not begin with 0", $"Y{digits.TrimStart('0')}");

        int? exponent = null;
        if (cursor.Take('E') && (exponent = Number(cursor, "an exponent of 1 to 9999, e.g. Y-17E7")) is null)
            return null;

        var number = new YearNumber(negative, digits, true, exponent, null);
        return number.Length <= 4
            ? cursor.Fail<EdtfYear>(start, "Y is for years of more than four digits", "four digits, e.g. 1962, -0044")
            : Significant(cursor, number);
    }

    /// <summary>Level 2 "Significant digits": `1950S2`.</summary>
    private static EdtfYear? Significant(Cursor cursor, YearNumber number)
    {
        var start = cursor.Position;
        if (!cursor.Take('S'))
            return EdtfYear.Number(number);
        if (number.Digits.Contains('X'))
            return cursor.Fail<EdtfYear>(start, "a year has unspecified digits or significant ones, not both", "196X or 1962S3");
        if (Number(cursor, "a number of significant digits, e.g. 1950S2") is not { } significant)
            return null;

        return significant > number.Length
            ? cursor.Fail<EdtfYear>(start, $"the year has only {number.Length} digits", $"S1 to S{number.Length}")
            : EdtfYear.Number(number with { Significant = significant });
    }

    private static int? Number(Cursor cursor, string expected)
    {
        var start = cursor.Position;
        var digits = cursor.TakeWhile(char.IsAsciiDigit);
        if (digits.Length is > 0 and <= 4 && digits[0] != '0')
            return int.Parse(digits, CultureInfo.InvariantCulture);

        if (digits.Length == 0)
            cursor.Unexpected<EdtfYear>(expected);
        else
            cursor.Fail<EdtfYear>(start, $"{digits} is out of range", expected);
        return null;
    }
}
