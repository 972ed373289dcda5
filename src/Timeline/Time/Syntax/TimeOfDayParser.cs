using System.Globalization;

namespace Timeline.Time.Syntax;

/// <summary>Level 0 "Date and Time": what follows a day after `T`.</summary>
internal static class TimeOfDayParser
{
    private const string Examples = "hours, minutes and seconds, e.g. 1962-03-02T23:20:30, 1962-03-02T23:20:30Z, 1962-03-02T23:20:30+04:30";

    public static EdtfDateTime? Parse(Cursor cursor, EdtfDate date)
    {
        if (date.Precision != Precision.Day || date.Qualification != Qualification.None)
            return cursor.Fail<EdtfDateTime>(cursor.Position, "only a whole, certain day has a time", Examples);

        cursor.Take('T');
        if (SecondOfDay(cursor) is not { } second || Shift(cursor) is not { } shift)
            return null;

        return new EdtfDateTime(date, second, shift.Minutes);
    }

    private static int? SecondOfDay(Cursor cursor)
    {
        var start = cursor.Position;
        if (TwoDigits(cursor, 24) is not { } hour || !Separator(cursor)
            || TwoDigits(cursor, 59) is not { } minute || !Separator(cursor)
            || TwoDigits(cursor, 59) is not { } second)
            return null;

        // ISO 8601-1/Amd 1:2022 allows the hour 24 again, for the end of a day only.
        if (hour < 24 || minute + second == 0)
            return hour * 3600 + minute * 60 + second;

        cursor.Fail<EdtfDateTime>(start, "a day ends at 24:00:00", Examples);
        return null;
    }

    private static (int? Minutes, bool Written)? Shift(Cursor cursor)
    {
        var start = cursor.Position;
        if (cursor.Take('Z'))
            return (0, true);

        var negative = cursor.Next == '-';
        if (!negative && cursor.Next != '+')
            return (null, false);

        cursor.Take(cursor.Next);
        if (TwoDigits(cursor, 23) is not { } hours)
            return null;

        var minutes = 0;
        if (cursor.Take(':'))
        {
            if (TwoDigits(cursor, 59) is not { } written)
                return null;
            minutes = written;
        }

        minutes += hours * 60;
        if (!negative || minutes > 0)
            return (negative ? -minutes : minutes, true);

        cursor.Fail<EdtfDateTime>(start, "no shift has no minus", "Z");
        return null;
    }

    private static bool Separator(Cursor cursor)
    {
        if (cursor.Take(':'))
            return true;

        cursor.Unexpected<EdtfDateTime>(Examples);
        return false;
    }

    private static int? TwoDigits(Cursor cursor, int most)
    {
        var start = cursor.Position;
        var digits = cursor.TakeWhile(char.IsAsciiDigit);
        if (digits.Length == 2 && int.Parse(digits, CultureInfo.InvariantCulture) is var number && number <= most)
            return number;

        if (digits.Length == 0)
            cursor.Unexpected<EdtfDateTime>(Examples);
        else
            cursor.Fail<EdtfDateTime>(start, $"\"{digits}\" is not two digits from 00 to {most}", Examples);
        return null;
    }
}
