using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Types;

/// <summary>A type as fields and arguments use it: named, or a wrapping of another (section 3.4).</summary>
internal abstract class SchemaType
{
    /// <summary>The named type at the core of all wrappings.</summary>
    public abstract NamedType Named { get; }

    /// <summary>This type without an outer <c>!</c>.</summary>
    public SchemaType Nullable => this is NonNullType nonNull ? nonNull.Inner : this;

    public bool IsNonNull => this is NonNullType;

    /// <summary>Whether values can be given to it: scalar, enum or input object at its core.</summary>
    public bool IsInput => Named is ScalarType or EnumType or InputObjectType;

    /// <summary>Whether fields can have it: anything but an input object at its core.</summary>
    public bool IsOutput => Named is not InputObjectType;

    /// <summary>Whether it is scalar or enum at its core, so that nothing can be selected below it.</summary>
    public bool IsLeaf => Named is ScalarType or EnumType;

    /// <summary>Whether both are the same wrappings of the same named type.</summary>
    public static bool AreSame(SchemaType left, SchemaType right) => (left, right) switch
    {
        (NonNullType a, NonNullType b) => AreSame(a.Inner, b.Inner),
        (ListType a, ListType b) => AreSame(a.Item, b.Item),
        _ => ReferenceEquals(left, right),
    };
}

/// <summary><c>[T]</c> (section 3.11).</summary>
internal sealed class ListType(SchemaType item) : SchemaType
{
    public SchemaType Item { get; } = item;

    public override NamedType Named { get; } = item.Named;

    public override string ToString() => $"[{Item}]";
}

/// <summary><c>T!</c> (section 3.12); <see cref="Inner"/> is never itself non-null.</summary>
internal sealed class NonNullType(SchemaType inner) : SchemaType
{
    public SchemaType Inner { get; } = inner;

    public override NamedType Named { get; } = inner.Named;

    public override string ToString() => $"{Inner}!";
}

/// <summary>A type that the SDL names (section 3.4), or one of the built-in ones.</summary>
internal abstract class NamedType(string name) : SchemaType, INamed
{
    public string Name { get; } = name;

    public string? Description { get; set; }

    /// <summary>Its definition; null only for a type that is extended but nowhere defined.</summary>
    public TypeDefinitionNode? Node { get; set; }

    /// <summary>What extended it, in the order of the sources.</summary>
    public List<TypeDefinitionNode> Extensions { get; } = [];

    /// <summary>Directives of the definition and of all extensions.</summary>
    public List<DirectiveNode> Directives { get; } = [];

    /// <summary>Whether the specification brings it: built-in scalars and the types of introspection.</summary>
    public bool IsBuiltIn { get; set; }

    /// <summary>What one value of it costs: 1 with fields, 0 without, or what <c>@cost</c> says.</summary>
    public double Weight { get; set; }

    public override NamedType Named => this;

    public override string ToString() => Name;
}
