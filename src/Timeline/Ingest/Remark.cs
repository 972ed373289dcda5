using System.Globalization;

namespace Timeline.Ingest;

/// <summary>Something about a good document that deserves a second look. It rejects nothing.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Text">What was noticed, a clause without a full stop.</param>
public sealed record Remark(int Line, int Column, string Text)
{
    /// <summary>One line for people: <c>milley.yaml:12:9: note: no quote supports this claim.</c></summary>
    /// <param name="source">The name of the file or stream.</param>
    public string In(string source) => string.Create(CultureInfo.InvariantCulture, $"{source}:{Line}:{Column}: note: {Text}.");
}
