using System.Collections.Immutable;
using Timeline.GraphQL.Language;
using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.Rules;

/// <summary>Every required argument is given (section 5.4.3).</summary>
internal sealed class ProvidedRequiredArguments(ValidationContext context) : Rule
{
    public override void Field(FieldNode node, CompositeType? parent, FieldDefinition? definition)
    {
        if (definition is not null)
            Check(node.Arguments, definition.Arguments, $"Field \"{definition.Name}\"", node.Location);
    }

    public override void Directive(DirectiveNode node, DirectiveDefinition? definition, string location)
    {
        if (definition is not null)
            Check(node.Arguments, definition.Arguments, $"Directive \"@{node.Name}\"", node.Location);
    }

    private void Check(ImmutableArray<ArgumentNode> given, NamedList<InputValueDefinition> known, string owner, Location location)
    {
        foreach (var argument in known)
        {
            if (argument.IsRequired && !given.Any(node => node.Name.Value == argument.Name))
                context.Report($"{owner} argument \"{argument.Name}\" of type \"{argument.Type}\" is required, but it was not provided.", location);
        }
    }
}
