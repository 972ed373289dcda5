using System.Collections.Immutable;
using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Types;

/// <summary>A directive that documents may use (section 3.13).</summary>
internal sealed class DirectiveDefinition(string name) : INamed
{
    public string Name { get; } = name;

    public string? Description { get; init; }

    public NamedList<InputValueDefinition> Arguments { get; } = new();

    public required bool IsRepeatable { get; init; }

    /// <summary>Where it may stand, as the SDL writes it: <c>FIELD</c>, <c>OBJECT</c> …</summary>
    public required ImmutableArray<string> Locations { get; init; }

    public required DirectiveDefinitionNode? Node { get; init; }

    /// <summary>Whether the specification brings it.</summary>
    public bool IsBuiltIn { get; init; }

    public override string ToString() => $"@{Name}";
}
