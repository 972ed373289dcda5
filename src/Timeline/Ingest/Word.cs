namespace Timeline.Ingest;

/// <summary>One scalar of a document as it was written, with its place.</summary>
/// <param name="Text">The words. Empty exactly where something required is missing, which has been complained about already.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
public sealed record Word(string Text, int Line, int Column)
{
    /// <summary>Whether this stands in for something required that the document does not give.</summary>
    public bool IsMissing => Text.Length == 0;

    /// <summary>The words as written.</summary>
    public override string ToString() => Text;
}
