namespace Timeline.GraphQL.Types;

/// <summary><c>input</c> (section 3.10).</summary>
internal sealed class InputObjectType(string name) : NamedType(name)
{
    public NamedList<InputValueDefinition> Fields { get; } = new();

    /// <summary>Whether exactly one field must be given, and not null (<c>@oneOf</c>, section 3.10.1).</summary>
    public bool IsOneOf { get; set; }

    /// <summary>What the application bound to it.</summary>
    public object? Binding { get; set; }
}
