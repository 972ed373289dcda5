namespace Timeline.Time.Syntax;

/// <summary>Walks over a text, and keeps the first error found.</summary>
internal sealed class Cursor(string text)
{
    public string Text => text;

    public int Position { get; private set; }

    public EdtfError? Error { get; private set; }

    public bool AtEnd => Position == text.Length;

    /// <summary>The next character; NUL at the end.</summary>
    public char Next => AtEnd ? '\0' : text[Position];

    public bool Take(char wanted)
    {
        if (AtEnd || text[Position] != wanted)
            return false;

        Position++;
        return true;
    }

    public bool Take(string wanted)
    {
        if (string.CompareOrdinal(text, Position, wanted, 0, wanted.Length) != 0)
            return false;

        Position += wanted.Length;
        return true;
    }

    /// <summary>All the following characters that fit, perhaps none.</summary>
    public string TakeWhile(Func<char, bool> fits)
    {
        var start = Position;
        while (!AtEnd && fits(text[Position]))
            Position++;
        return text[start..Position];
    }

    /// <summary>Notes an error at a position and gives the null that the caller returns.</summary>
    public T? Fail<T>(int position, string problem, string expected)
        where T : class
    {
        Error ??= new EdtfError(text, position, problem, expected);
        return null;
    }

    /// <summary>Notes that the next character cannot stand here.</summary>
    public T? Unexpected<T>(string expected)
        where T : class =>
        Fail<T>(Position, AtEnd ? "it ends too early" : $"\"{Next}\" cannot stand here", expected);
}
