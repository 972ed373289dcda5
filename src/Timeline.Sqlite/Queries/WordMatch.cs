namespace Timeline.Sqlite.Queries;

/// <summary>Folded words as a question to the full-text index. Folded words hold letters and digits only, so quoting is enough.</summary>
internal static class WordMatch
{
    /// <summary>Every word must occur, or the beginning of one that occurs.</summary>
    public static string AllOf(ValueList<string> words) => string.Join(' ', words.Select(word => $"\"{word}\"*"));
}
