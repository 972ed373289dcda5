using System.Globalization;

namespace Timeline.Ingest;

/// <summary>What is wrong with a document: where, what, and what was expected instead.</summary>
/// <param name="Line">The line, from 1; 0 when the complaint is about the stream as a whole.</param>
/// <param name="Column">The column, from 1; 0 when the complaint is about the stream as a whole.</param>
/// <param name="What">What is wrong, a clause without a full stop.</param>
/// <param name="Expected">What would have been right.</param>
public sealed record Complaint(int Line, int Column, string What, string Expected)
{
    /// <summary>One line for people: <c>milley.yaml:12:9: "32 March 1962" is not a date; expected e.g. 1962-03-02.</c></summary>
    /// <param name="source">The name of the file or stream.</param>
    public string In(string source) =>
        Line == 0 ? $"{source}: {this}" : string.Create(CultureInfo.InvariantCulture, $"{source}:{Line}:{Column}: {this}");

    /// <summary>What was wrong and what was expected, without the place.</summary>
    public override string ToString() => $"{What}; expected {Expected}.";
}
