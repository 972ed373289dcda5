namespace Timeline.Time.Syntax;

/// <summary>Level 2 "Set representation". The specification's examples have spaces after commas, so they may be there.</summary>
internal static class SetParser
{
    private const string Examples = "dates and ranges, e.g. [1667,1668,1670..1672], [..1760-12-03], {1960,1961-12}";

    public static EdtfSet? Parse(Cursor cursor)
    {
        var isAll = cursor.Take('{');
        if (!isAll)
            cursor.Take('[');

        var close = isAll ? '}' : ']';
        var items = new List<SetItem>();
        do
        {
            cursor.TakeWhile(c => c == ' ');
            if (Item(cursor, close, items.Count == 0) is not { } item)
                return null;
            items.Add(item);
        }
        while (items[^1].To is not null && cursor.Take(','));

        return cursor.Take(close) ? new EdtfSet(isAll, items) : NotClosed(cursor, items[^1]);
    }

    private static EdtfSet? NotClosed(Cursor cursor, SetItem last) => last.To is null && cursor.Next == ','
        ? cursor.Fail<EdtfSet>(cursor.Position, "nothing can follow \"or later\"", $"{last} as the last of the set")
        : cursor.Unexpected<EdtfSet>(Examples);

    private static SetItem? Item(Cursor cursor, char close, bool isFirst)
    {
        var start = cursor.Position;
        var isBefore = cursor.Take("..");
        if (isBefore && !isFirst)
            return cursor.Fail<SetItem>(start, "\"or earlier\" can only come first", Examples);
        if (Date(cursor) is not { } date)
            return null;
        if (isBefore)
            return new SetItem(null, date);
        if (!cursor.Take(".."))
            return new SetItem(date, date);
        if (cursor.Next == close || cursor.Next == ',')
            return new SetItem(date, null);
        if (Date(cursor) is not { } to)
            return null;

        return date.Extent.First > to.Extent.Last
            ? cursor.Fail<SetItem>(start, $"{to} is before {date}", "the earlier date first")
            : new SetItem(date, to);
    }

    private static EdtfDate? Date(Cursor cursor)
    {
        if (DateParser.Parse(cursor) is not { } date)
            return null;

        return cursor.Next switch
        {
            '/' => cursor.Fail<EdtfDate>(cursor.Position, "there are no intervals in a set", "a range, e.g. 1670..1672"),
            'T' => cursor.Fail<EdtfDate>(cursor.Position, "the dates of a set have no time of day", Examples),
            _ => date,
        };
    }
}
