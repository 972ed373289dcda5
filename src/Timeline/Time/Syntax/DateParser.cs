using System.Globalization;

namespace Timeline.Time.Syntax;

/// <summary>Level 0 "Date", with all that levels 1 and 2 add to it: qualification, unspecified digits, seasons, long years.</summary>
internal static class DateParser
{
    public static EdtfDate? Parse(Cursor cursor)
    {
        var start = cursor.Position;
        if (Year(cursor) is not { } components)
            return null;
        if (cursor.Next == '-' && Month(cursor, components) is var withMonth)
        {
            if (withMonth is null)
                return null;
            components = withMonth;
        }

        if (cursor.Next == '-' && Day(cursor, components) is var withDay)
        {
            if (withDay is null)
                return null;
            components = withDay;
        }

        return EdtfDate.TryCreate(components) ?? NoSuchDay(cursor, start, components);
    }

    private static DateComponents? Year(Cursor cursor)
    {
        var own = cursor.TakeQualification();
        if (YearParser.Parse(cursor) is not { } year)
            return null;

        return new DateComponents(year, null, null)
        {
            YearQualification = own | cursor.TakeQualification(),
        };
    }

    private static DateComponents? Month(Cursor cursor, DateComponents date)
    {
        if (date.Year.Text.AsSpan().IndexOfAny('Y', 'S') >= 0)
            return cursor.Fail<DateComponents>(cursor.Position, "a year with Y or S has no months", $"{date.Year} alone");

        cursor.Take('-');
        var own = cursor.TakeQualification();
        var start = cursor.Position;
        if (TwoCharacters(cursor, "a month or season of two digits, e.g. 1962-03, 1962-XX, 1962-21") is not { } month)
            return null;
        if (!DigitPattern.MatchesAnyUpTo(month, 12) && (month.Contains('X') || Season.Find(int.Parse(month, CultureInfo.InvariantCulture)) is null))
            return cursor.Fail<DateComponents>(start, $"there is no month {month}", "01 to 12, or a season 21 to 41");

        var upToHere = cursor.TakeQualification();
        return date with
        {
            Month = month,
            YearQualification = date.YearQualification | upToHere,
            MonthQualification = own | upToHere,
        };
    }

    private static DateComponents? Day(Cursor cursor, DateComponents date)
    {
        if (date.Season is not null)
            return cursor.Fail<DateComponents>(cursor.Position, $"the season {date.Month} has no days", "a month, 01 to 12");

        cursor.Take('-');
        var own = cursor.TakeQualification();
        var start = cursor.Position;
        if (TwoCharacters(cursor, "a day of two digits, e.g. 1962-03-02, 1962-03-XX") is not { } day)
            return null;
        if (!DigitPattern.MatchesAnyUpTo(day, 31))
            return cursor.Fail<DateComponents>(start, $"there is no day {day}", "01 to 31");

        var upToHere = cursor.TakeQualification();
        return date with
        {
            Day = day,
            YearQualification = date.YearQualification | upToHere,
            MonthQualification = date.MonthQualification | upToHere,
            DayQualification = own | upToHere,
        };
    }

    private static string? TwoCharacters(Cursor cursor, string expected)
    {
        var start = cursor.Position;
        var characters = cursor.TakeWhile(c => char.IsAsciiDigit(c) || c == 'X');
        return characters.Length switch
        {
            2 => characters,
            0 => cursor.Unexpected<string>(expected),
            _ => cursor.Fail<string>(start, $"\"{characters}\" has not two digits", expected),
        };
    }

    private static EdtfDate? NoSuchDay(Cursor cursor, int start, DateComponents date) => cursor.Fail<EdtfDate>(
        start,
        $"the calendar has no day {date.Year}-{date.Month}-{date.Day}",
        "a day that the month has, e.g. 1962-02-28");
}
