namespace Timeline.GraphQL.Language.Ast;

/// <summary>A node of the syntax tree; <see cref="Location"/> is that of its first token.</summary>
internal abstract class Node
{
    public required Location Location { get; init; }
}

/// <summary>A name where it stands in the source (section 2.1.9).</summary>
internal sealed class NameNode : Node
{
    public required string Value { get; init; }

    public override string ToString() => Value;
}
