namespace Timeline.Time.Syntax;

/// <summary>Level 0 "Time Interval" and its extensions: two ends around a solidus, each a date, `..` or nothing.</summary>
internal static class IntervalParser
{
    private const string Examples = "two dates, e.g. 1964/2008, 1985-04-12/.., ../1985, 1985/";

    public static EdtfInterval? Parse(Cursor cursor)
    {
        if (End(cursor) is not { } start)
            return null;
        if (!cursor.Take('/'))
            return cursor.Unexpected<EdtfInterval>(Examples);

        var middle = cursor.Position;
        if (End(cursor) is not { } end)
            return null;
        if (start.IsUnknown && end.IsUnknown)
            return cursor.Fail<EdtfInterval>(middle, "an interval with two unknown ends says nothing", Examples);
        if (start.Date?.Extent.First > end.Date?.Extent.Last)
            return cursor.Fail<EdtfInterval>(middle, $"{end} is before {start}", "the earlier date first");

        return new EdtfInterval(start, end);
    }

    private static IntervalEnd? End(Cursor cursor)
    {
        if (cursor.AtEnd || cursor.Next == '/')
            return IntervalEnd.Unknown;
        if (cursor.Take(".."))
            return IntervalEnd.Open;
        if (cursor.Next == 'P')
            return cursor.Fail<IntervalEnd>(cursor.Position, "EDTF has no durations", Examples);
        if (DateParser.Parse(cursor) is not { } date)
            return null;

        return cursor.Next == 'T'
            ? cursor.Fail<IntervalEnd>(cursor.Position, "the ends of an interval have no time of day", Examples)
            : new IntervalEnd(date, false);
    }
}
