using System.Collections.Immutable;
using Timeline.GraphQL.Language;
using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Types;

/// <summary>What the specification brings to every schema: scalars, directives and introspection (sections 3.5, 3.13, 4).</summary>
internal static class BuiltIn
{
    /// <summary>The type whose fields are the meta-fields; it is not part of a schema.</summary>
    public const string MetaFields = "__MetaFields";

    public static ImmutableArray<DefinitionNode> Definitions { get; } = Read();

    public static ImmutableArray<TypeDefinitionNode> Types { get; } = [.. Definitions.OfType<TypeDefinitionNode>()];

    public static ImmutableArray<DirectiveDefinitionNode> Directives { get; } = [.. Definitions.OfType<DirectiveDefinitionNode>()];

    public static bool IsScalar(string name) => Kind(name) != ScalarKind.Custom;

    public static ScalarKind Kind(string name) => name switch
    {
        "Int" => ScalarKind.Int,
        "Float" => ScalarKind.Float,
        "String" => ScalarKind.String,
        "Boolean" => ScalarKind.Boolean,
        "ID" => ScalarKind.ID,
        _ => ScalarKind.Custom,
    };

    private static ImmutableArray<DefinitionNode> Read()
    {
        using var stream = typeof(BuiltIn).Assembly.GetManifestResourceStream("BuiltIn.graphql")
            ?? throw new InvalidOperationException("BuiltIn.graphql is not embedded in the assembly.");
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var outcome = Parser.Parse(memory.ToArray(), ParserOptions.Default);
        return outcome.Document?.Definitions ?? throw new InvalidOperationException(outcome.Error?.Message);
    }
}
