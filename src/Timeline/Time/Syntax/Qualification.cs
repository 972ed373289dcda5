namespace Timeline.Time.Syntax;

/// <summary>EDTF "Qualification of a date": `?` uncertain, `~` approximate, `%` both.</summary>
[Flags]
internal enum Qualification
{
    None = 0,
    Uncertain = 1,
    Approximate = 2,
    Both = Uncertain | Approximate,
}

internal static class QualificationText
{
    public static string Text(this Qualification qualification) => qualification switch
    {
        Qualification.Uncertain => "?",
        Qualification.Approximate => "~",
        Qualification.Both => "%",
        _ => "",
    };

    public static Qualification TakeQualification(this Cursor cursor) =>
        cursor.Take('?') ? Qualification.Uncertain
        : cursor.Take('~') ? Qualification.Approximate
        : cursor.Take('%') ? Qualification.Both
        : Qualification.None;
}
