using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Validation.Rules;

/// <summary>A document to be executed has only operations and fragments (section 5.1.1).</summary>
internal sealed class ExecutableDefinitions(ValidationContext context) : Rule
{
    public override void Begin()
    {
        foreach (var node in context.Document.Definitions.OfType<TypeSystemNode>())
            context.Report($"The {Describe(node)} definition is not executable.", node.Location);
    }

    private static string Describe(TypeSystemNode node) => node switch
    {
        TypeDefinitionNode type => $"\"{type.Name}\"",
        DirectiveDefinitionNode directive => $"\"{directive.Name}\"",
        _ => "schema",
    };
}
