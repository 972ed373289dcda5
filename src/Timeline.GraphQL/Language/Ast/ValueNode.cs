using System.Collections.Immutable;

namespace Timeline.GraphQL.Language.Ast;

/// <summary>A value written in the document (section 2.10).</summary>
internal abstract class ValueNode : Node;

/// <summary><c>$name</c> (section 2.11).</summary>
internal sealed class VariableNode : ValueNode
{
    public required NameNode Name { get; init; }
}

/// <summary>An integer as it was written; it may be too large for any CLR type.</summary>
internal sealed class IntValueNode : ValueNode
{
    public required string Text { get; init; }
}

/// <summary>A number with a fraction or an exponent, as it was written.</summary>
internal sealed class FloatValueNode : ValueNode
{
    public required string Text { get; init; }
}

/// <summary>A string, its escapes resolved and, for a block string, its common indentation removed.</summary>
internal sealed class StringValueNode : ValueNode
{
    public required string Value { get; init; }

    public bool IsBlock { get; init; }
}

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class BooleanValueNode : ValueNode
{
    public required bool Value { get; init; }
}

/// <summary><c>null</c>.</summary>
internal sealed class NullValueNode : ValueNode;

/// <summary>A name that is none of <c>true</c>, <c>false</c>, <c>null</c>.</summary>
internal sealed class EnumValueNode : ValueNode
{
    public required string Value { get; init; }
}

/// <summary><c>[…]</c>.</summary>
internal sealed class ListValueNode : ValueNode
{
    public required ImmutableArray<ValueNode> Items { get; init; }
}

/// <summary><c>{ … }</c>.</summary>
internal sealed class ObjectValueNode : ValueNode
{
    public required ImmutableArray<ObjectFieldNode> Fields { get; init; }
}

/// <summary>One field of an object value.</summary>
internal sealed class ObjectFieldNode : Node
{
    public required NameNode Name { get; init; }

    public required ValueNode Value { get; init; }
}
