namespace Timeline.Neo4j;

/// <summary>A Cypher text with its parameters.</summary>
/// <param name="Text">Static: the server keeps a plan for each text.</param>
/// <param name="Parameters">
/// By name, without the dollar sign. A value is null, a bool, an int, a long, a double, a string, a byte array, a dictionary
/// with string keys, or a list of these; anything else throws <see cref="ArgumentException"/> when the statement is sent.
/// </param>
public sealed record CypherStatement(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    private static readonly IReadOnlyDictionary<string, object?> None = new Dictionary<string, object?>();

    /// <summary>A statement without parameters.</summary>
    public CypherStatement(string text)
        : this(text, None)
    {
    }
}
