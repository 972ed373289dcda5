using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Execution;

/// <summary>Judges the size of operations and documents.</summary>
internal static class OperationLimits
{
    private static readonly Limit Depth = new(nameof(GraphQLOptions.MaxDepth), ErrorCodes.DepthLimit, "nests fields {0} deep", "Nest less deeply");

    private static readonly Limit IntrospectionDepth =
        new(nameof(GraphQLOptions.MaxIntrospectionDepth), ErrorCodes.IntrospectionLimit, "nests introspection {0} deep", "Nest less deeply");

    private static readonly Limit Fields = new(nameof(GraphQLOptions.MaxFields), ErrorCodes.FieldLimit, "selects {0} fields", "Split it");

    private static readonly Limit Aliases = new(nameof(GraphQLOptions.MaxAliases), ErrorCodes.AliasLimit, "has {0} aliases", "Split it");

    private static readonly Limit Directives = new(nameof(GraphQLOptions.MaxDirectives), ErrorCodes.DirectiveLimit, "uses {0} directives", "Use fewer");

    /// <summary>The first limit that the operation exceeds, or null.</summary>
    public static GraphQLError? Judge(OperationMeasure size, GraphQLOptions options) =>
        Disabled(size, options)
        ?? Depth.Judge(size.Depth, options.MaxDepth, options)
        ?? IntrospectionDepth.Judge(size.IntrospectionDepth, options.MaxIntrospectionDepth, options)
        ?? Fields.Judge(size.Fields, options.MaxFields, options)
        ?? Aliases.Judge(size.Aliases, options.MaxAliases, options);

    /// <summary>Whether the document uses more directives than allowed.</summary>
    public static GraphQLError? JudgeDirectives(DocumentNode document, GraphQLOptions options) =>
        Directives.Judge(DirectiveCount.Of(document), options.MaxDirectives, options);

    private static GraphQLError? Disabled(OperationMeasure size, GraphQLOptions options) =>
        options.AllowIntrospection || size.IntrospectionDepth == 0 ? null : new GraphQLError(
            $"Introspection is switched off here. Ask for the schema elsewhere{options.Or("change", nameof(options.AllowIntrospection))}.", ErrorCodes.IntrospectionDisabled);

    /// <summary>One limit: its name, its error's code, what the operation does too much of, and what to do about it.</summary>
    private sealed record Limit(string Name, string Code, string What, string Remedy)
    {
        public GraphQLError? Judge(long value, int most, GraphQLOptions options) => value <= most ? null
            : new GraphQLError($"The operation {string.Format(null, What, value)}; at most {most} are allowed. {Remedy}{options.Or("raise", Name)}.", Code);
    }
}
