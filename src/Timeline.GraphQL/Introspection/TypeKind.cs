namespace Timeline.GraphQL.Introspection;

/// <summary>What a type is (section 4.2.2).</summary>
internal enum TypeKind
{
    Scalar,
    Object,
    Interface,
    Union,
    Enum,
    InputObject,
    List,
    NonNull,
}
