using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Types;

/// <summary>The names of types within a definition of the type system.</summary>
internal static class TypeReferences
{
    /// <summary>Every reference, in the order of the source; not the name being defined.</summary>
    public static IEnumerable<NamedTypeNode> Of(DefinitionNode definition) => definition switch
    {
        SchemaNode schema => schema.Operations.Select(operation => operation.Type),
        DirectiveDefinitionNode directive => directive.Arguments.Select(argument => argument.Type.Named),
        FieldsTypeNode type => type.Interfaces.Concat(type.Fields.SelectMany(Of)),
        UnionTypeNode union => union.Members,
        InputObjectTypeNode input => input.Fields.Select(field => field.Type.Named),
        _ => [],
    };

    private static IEnumerable<NamedTypeNode> Of(FieldDefinitionNode field) =>
        field.Arguments.Select(argument => argument.Type.Named).Append(field.Type.Named);
}
