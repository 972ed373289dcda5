namespace Timeline.GraphQL.Language.Ast;

/// <summary>A reference to a type (section 2.12); <c>ToString</c> gives it as it is written.</summary>
internal abstract class TypeNode : Node
{
    /// <summary>The name at the core of all wrappings.</summary>
    public abstract NamedTypeNode Named { get; }
}

/// <summary>A type by its name.</summary>
internal sealed class NamedTypeNode : TypeNode
{
    public required NameNode Name { get; init; }

    public override NamedTypeNode Named => this;

    public override string ToString() => Name.Value;
}

/// <summary><c>[T]</c>.</summary>
internal sealed class ListTypeNode : TypeNode
{
    public required TypeNode Item { get; init; }

    public override NamedTypeNode Named => Item.Named;

    public override string ToString() => $"[{Item}]";
}

/// <summary><c>T!</c>; the type within is never itself non-null.</summary>
internal sealed class NonNullTypeNode : TypeNode
{
    public required TypeNode Nullable { get; init; }

    public override NamedTypeNode Named => Nullable.Named;

    public override string ToString() => $"{Nullable}!";
}
