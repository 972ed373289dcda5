using System.Collections.Frozen;
using System.Collections.Immutable;
using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Types;

/// <summary>Everything the SDL defines, linked (section 3). Bindings hang on its types and fields.</summary>
internal sealed class TypeSystem
{
    private readonly Lazy<FrozenDictionary<NamedType, ImmutableArray<ObjectType>>> _possible;
    private readonly Lazy<FrozenDictionary<NamedType, FrozenSet<NamedType>>> _below;

    public TypeSystem()
    {
        // Asked first when the schema is complete; lists cannot be known while types are still being linked.
        _possible = new(FindPossibleTypes);
        _below = new(FindSubtypes);
    }

    public string? Description { get; set; }

    /// <summary>All types: those of the SDL in its order, then the built-in ones.</summary>
    public NamedList<NamedType> Types { get; } = new();

    /// <summary>All directives: those of the SDL in its order, then the built-in ones.</summary>
    public NamedList<DirectiveDefinition> Directives { get; } = new();

    public ObjectType? Query { get; set; }

    public ObjectType? Mutation { get; set; }

    public ObjectType? Subscription { get; set; }

    /// <summary><c>schema { … }</c>, null where the default names are used.</summary>
    public SchemaNode? Node { get; set; }

    public List<SchemaNode> Extensions { get; } = [];

    /// <summary><c>__typename: String!</c>, on every composite type (section 4.1).</summary>
    public FieldDefinition? TypeNameField { get; set; }

    /// <summary><c>__schema: __Schema!</c>, on the query root (section 4.2).</summary>
    public FieldDefinition? SchemaField { get; set; }

    /// <summary><c>__type(name: String!): __Type</c>, on the query root (section 4.2).</summary>
    public FieldDefinition? TypeField { get; set; }

    public ObjectType? RootOf(OperationKind kind) => kind switch
    {
        OperationKind.Query => Query,
        OperationKind.Mutation => Mutation,
        _ => Subscription,
    };

    /// <summary>The field that a selection on the type means, the three meta-fields included; null if there is none.</summary>
    public FieldDefinition? FindField(CompositeType parent, string name)
    {
        if (name.Length < 2 || name[0] != '_' || name[1] != '_')
            return parent.Fields.Find(name);
        return name switch
        {
            "__typename" => TypeNameField,
            "__schema" when ReferenceEquals(parent, Query) => SchemaField,
            "__type" when ReferenceEquals(parent, Query) => TypeField,
            _ => parent.Fields.Find(name),
        };
    }

    /// <summary>The type that a reference means; null where its name is unknown.</summary>
    public SchemaType? Resolve(TypeNode reference) => reference switch
    {
        ListTypeNode list => Resolve(list.Item) is { } item ? new ListType(item) : null,
        NonNullTypeNode nonNull => Resolve(nonNull.Nullable) is { } inner ? new NonNullType(inner) : null,
        _ => Types.Find(((NamedTypeNode)reference).Name.Value),
    };

    /// <summary>The object types a value of the type can have: the type itself, implementations, or members; in SDL order.</summary>
    public ImmutableArray<ObjectType> PossibleTypes(CompositeType type) =>
        type is ObjectType concrete ? [concrete]
        : _possible.Value.TryGetValue(type, out var types) ? types : [];

    /// <summary>Whether a value of <paramref name="type"/> may stand where <paramref name="expected"/> is asked for, both named.</summary>
    public bool IsSubtype(NamedType type, NamedType expected) =>
        ReferenceEquals(type, expected) || (_below.Value.TryGetValue(expected, out var below) && below.Contains(type));

    /// <summary>The same for wrapped types (IsValidImplementationFieldType, section 3.6).</summary>
    public bool IsSubtype(SchemaType type, SchemaType expected) => (type, expected) switch
    {
        (NonNullType a, NonNullType b) => IsSubtype(a.Inner, b.Inner),
        (NonNullType a, _) => IsSubtype(a.Inner, expected),
        (ListType a, ListType b) => IsSubtype(a.Item, b.Item),
        (NamedType a, NamedType b) => IsSubtype(a, b),
        _ => false,
    };

    /// <summary>Whether some object type is possible for both, so that a fragment can apply (section 5.5.2.3).</summary>
    public bool Overlap(CompositeType left, CompositeType right)
    {
        if (ReferenceEquals(left, right))
            return true;
        var others = PossibleTypes(right);
        foreach (var type in PossibleTypes(left))
            if (others.Contains(type))
                return true;
        return false;
    }

    private FrozenDictionary<NamedType, ImmutableArray<ObjectType>> FindPossibleTypes()
    {
        var found = Types.OfType<InterfaceType>().ToDictionary(type => (NamedType)type, _ => ImmutableArray.CreateBuilder<ObjectType>());
        foreach (var type in Types.OfType<ObjectType>())
            foreach (var parent in type.Interfaces)
                found[parent].Add(type);
        foreach (var union in Types.OfType<UnionType>())
        {
            found[union] = ImmutableArray.CreateBuilder<ObjectType>();
            found[union].AddRange(union.Members);
        }
        return found.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToImmutable());
    }

    private FrozenDictionary<NamedType, FrozenSet<NamedType>> FindSubtypes()
    {
        var found = new Dictionary<NamedType, HashSet<NamedType>>();
        foreach (var type in Types.OfType<CompositeType>())
            foreach (var parent in type.Interfaces)
                Below(parent).Add(type);
        foreach (var union in Types.OfType<UnionType>())
            Below(union).UnionWith(union.Members);
        return found.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToFrozenSet());

        HashSet<NamedType> Below(NamedType type) =>
            found.TryGetValue(type, out var below) ? below : found[type] = [];
    }
}
