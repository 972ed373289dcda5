namespace Timeline.GraphQL;

/// <summary>A place in a document, as an error reports it (section 7.1.2).</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1, counted in UTF-16 units.</param>
public readonly record struct SourceLocation(int Line, int Column);
