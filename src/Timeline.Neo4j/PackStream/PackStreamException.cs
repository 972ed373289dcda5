namespace Timeline.Neo4j.PackStream;

/// <summary>Bytes that are not PackStream, or a value of another kind than the one asked for.</summary>
public sealed class PackStreamException(string message) : Exception(message);
