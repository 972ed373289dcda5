namespace Timeline.GraphQL.Language;

/// <summary>
/// Where a token begins: the byte offset in its source, and the line and column a reader counts, both from 1.
/// Columns count UTF-16 units, as clients of GraphQL draw their carets.
/// </summary>
/// <param name="Offset">Byte offset in the UTF-8 source, after a byte order mark was skipped.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 units, from 1.</param>
/// <param name="Source">Name of the SDL source; null for executable documents.</param>
internal readonly record struct Location(int Offset, int Line, int Column, string? Source = null)
{
    public SourceLocation ToSourceLocation() => new(Line, Column);
}
