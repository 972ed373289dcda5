namespace Timeline.Time.Syntax;

/// <summary>
/// The drafts before 2019 wrote much of EDTF otherwise, and old catalogues are full of it. None of it is read; the
/// error says what to write instead ("Differences" of the specification).
/// </summary>
internal static class DraftSyntax
{
    private static readonly (string Old, string Problem, string Expected)[] All =
    [
        ("unknown", "\"unknown\" is the syntax of an old draft", "nothing in its place, e.g. 1985/ or /1985"),
        ("open", "\"open\" is the syntax of an old draft", "two dots, e.g. 1985/.. or ../1985"),
        ("?~", "\"?~\" is the syntax of an old draft", "% for uncertain and approximate, e.g. 1984%"),
        ("~?", "\"~?\" is the syntax of an old draft", "% for uncertain and approximate, e.g. 1984%"),
        ("(", "parentheses are the syntax of an old draft", "a qualification to the right of what it holds for, or to the left of one part, e.g. 2004-06~-11, 2004-06-~11"),
        ("^", "\"^\" is the syntax of an old draft", "a season that names its hemisphere, 25 to 32, e.g. 2001-29"),
    ];

    private static readonly (char Old, string Problem, string Expected)[] Letters =
    [
        ('u', "\"u\" for an unspecified digit is the syntax of an old draft", "X, e.g. 199X, 1999-XX"),
        ('x', "\"x\" is the syntax of an old draft", "X for an unspecified digit, e.g. 196X"),
        ('y', "\"y\" is the syntax of an old draft", "Y, e.g. Y170000002"),
        ('e', "\"e\" is the syntax of an old draft", "E, e.g. Y17E7"),
        ('p', "\"p\" is the syntax of an old draft", "S, e.g. Y17101E4S3"),
        ('t', "the time begins with a capital T", "e.g. 1985-04-12T23:20:30"),
        ('z', "UTC is a capital Z", "e.g. 1985-04-12T23:20:30Z"),
    ];

    /// <summary>For a text that could not be read: the error if it is draft syntax, else null.</summary>
    public static EdtfError? Explain(string text)
    {
        foreach (var (old, problem, expected) in All)
            if (text.IndexOf(old, StringComparison.Ordinal) is var at and >= 0 && IsDateLike(text, old))
                return new EdtfError(text, at, problem, expected);
        foreach (var (old, problem, expected) in Letters)
            if (text.IndexOf(old, StringComparison.Ordinal) is var at and >= 0 && IsDateLike(text, $"{old}"))
                return new EdtfError(text, at, problem, expected);
        return null;
    }

    /// <summary>Whether nothing but signs of dates stands around, so that "late June" is not taken for a draft.</summary>
    private static bool IsDateLike(string text, string old) => text
        .Replace(old, "", StringComparison.Ordinal)
        .All(c => char.IsAsciiDigit(c) || "-+:./?~%()[]{},^XYESTZuxyeptz ".Contains(c));
}
