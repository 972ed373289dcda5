using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Types;

/// <summary><c>enum</c> (section 3.9).</summary>
internal sealed class EnumType(string name) : NamedType(name)
{
    public NamedList<EnumValueDefinition> Values { get; } = new();

    /// <summary>What the application bound to it.</summary>
    public object? Binding { get; set; }
}

/// <summary>A value of an enum.</summary>
internal sealed class EnumValueDefinition(string name) : INamed
{
    public string Name { get; } = name;

    public string? Description { get; init; }

    /// <summary>Why it is deprecated; null where it is not.</summary>
    public string? DeprecationReason { get; init; }

    public required EnumValueDefinitionNode? Node { get; init; }

    /// <summary>The CLR value that the application bound to it.</summary>
    public object? Binding { get; set; }

    public override string ToString() => Name;
}
