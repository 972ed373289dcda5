using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Execution;

/// <summary>Judges the size of operations and documents.</summary>
internal static class OperationLimits
{
    /// <summary>The first limit that the operation exceeds, or null.</summary>
    public static GraphQLError? Judge(OperationMeasure size, GraphQLOptions limits) =>
        Disabled(size, limits)
        ?? Judge(size.Depth, limits.MaxDepth, ErrorCodes.DepthLimit, "nests fields {0} deep", "Nest less deeply, or raise MaxDepth.")
        ?? Judge(size.IntrospectionDepth, limits.MaxIntrospectionDepth, ErrorCodes.IntrospectionLimit, "nests introspection {0} deep", "Nest less deeply, or raise MaxIntrospectionDepth.")
        ?? Judge(size.Fields, limits.MaxFields, ErrorCodes.FieldLimit, "selects {0} fields", "Split it, or raise MaxFields.")
        ?? Judge(size.Aliases, limits.MaxAliases, ErrorCodes.AliasLimit, "has {0} aliases", "Split it, or raise MaxAliases.");

    /// <summary>Whether the document uses more directives than allowed.</summary>
    public static GraphQLError? JudgeDirectives(DocumentNode document, GraphQLOptions limits) =>
        Judge(DirectiveCount.Of(document), limits.MaxDirectives, ErrorCodes.DirectiveLimit, "uses {0} directives", "Use fewer, or raise MaxDirectives.");

    private static GraphQLError? Disabled(OperationMeasure size, GraphQLOptions limits) =>
        limits.AllowIntrospection || size.IntrospectionDepth == 0 ? null
        : new GraphQLError("Introspection is switched off here. Ask for the schema elsewhere, or set AllowIntrospection.", ErrorCodes.IntrospectionDisabled);

    private static GraphQLError? Judge(long value, int limit, string code, string what, string remedy) => value <= limit ? null
        : new GraphQLError($"The operation {string.Format(null, what, value)}; at most {limit} are allowed. {remedy}", code);
}
