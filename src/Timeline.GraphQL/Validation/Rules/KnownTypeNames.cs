using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Validation.Rules;

/// <summary>Every type that is named exists (section 5.5.1.2 and 5.8.2).</summary>
internal sealed class KnownTypeNames(ValidationContext context) : Rule
{
    public override void NamedType(NamedTypeNode node)
    {
        var name = node.Name.Value;
        if (!context.System.Types.Contains(name))
            context.Report($"Unknown type \"{name}\".{context.DidYouMean(name, context.System.Types.Names)}", node.Location);
    }
}
