namespace Timeline.Neo4j.PackStream;

#pragma warning disable CA1720 // The names are the specification's.

/// <summary>The kinds of value on the wire (PackStream 1, "Data types").</summary>
public enum PackStreamType
{
    Null,
    Boolean,
    Integer,
    Float,
    Bytes,
    String,
    List,
    Dictionary,
    Structure,
}
