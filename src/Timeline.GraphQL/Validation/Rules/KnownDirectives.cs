using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.Rules;

/// <summary>Every directive exists and may stand where it stands (section 5.7.1 and 5.7.2).</summary>
internal sealed class KnownDirectives(ValidationContext context) : Rule
{
    public override void Directive(DirectiveNode node, DirectiveDefinition? definition, string location)
    {
        if (definition is null)
            context.Report($"Unknown directive \"@{node.Name}\".", node.Location);
        else if (!definition.Locations.Contains(location))
            context.Report($"Directive \"@{node.Name}\" may not be used on {location}.", node.Location);
    }
}
