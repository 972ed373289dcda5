namespace Timeline.Time.Syntax;

/// <summary>The whole of a text as one expression.</summary>
internal static class EdtfParser
{
    private const string Examples = "e.g. 1962-03-02, 1962-03, 1962~, 1962-03-02/1962-03-05, [1962-03-02..1962-03-05]";

    public static ParseResult<EdtfExpression> Parse(string text)
    {
        var cursor = new Cursor(text);
        var expression = Expression(cursor);
        if (expression is not null && !cursor.AtEnd)
            expression = cursor.Unexpected<EdtfExpression>(Examples);

        if (expression is not null)
            return expression;

        return DraftSyntax.Explain(text) ?? cursor.Error ?? new EdtfError(text, 0, "it cannot be read", Examples);
    }

    private static EdtfExpression? Expression(Cursor cursor) => cursor.Next switch
    {
        '\0' => cursor.Fail<EdtfExpression>(0, "it is empty", Examples),
        '[' or '{' => SetParser.Parse(cursor),
        _ when cursor.Text.Contains('/') => IntervalParser.Parse(cursor),
        _ => Single(cursor),
    };

    private static EdtfExpression? Single(Cursor cursor)
    {
        if (!char.IsAsciiDigit(cursor.Next) && !"-?~%XY".Contains(cursor.Next))
            return cursor.Unexpected<EdtfExpression>(Examples);
        if (DateParser.Parse(cursor) is not { } date)
            return null;

        return cursor.Next == 'T' ? TimeOfDayParser.Parse(cursor, date) : date;
    }
}
