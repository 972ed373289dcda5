using System.Collections.Immutable;
using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.Rules;

/// <summary>Every argument is one of its field or directive (section 5.4.1).</summary>
internal sealed class KnownArgumentNames(ValidationContext context) : Rule
{
    public override void Field(FieldNode node, CompositeType? parent, FieldDefinition? definition)
    {
        if (definition is not null)
            Check(node.Arguments, definition.Arguments, $"field \"{parent}.{definition.Name}\"");
    }

    public override void Directive(DirectiveNode node, DirectiveDefinition? definition, string location)
    {
        if (definition is not null)
            Check(node.Arguments, definition.Arguments, $"directive \"@{node.Name}\"");
    }

    private void Check(ImmutableArray<ArgumentNode> given, NamedList<InputValueDefinition> known, string owner)
    {
        foreach (var argument in given)
        {
            var name = argument.Name.Value;
            if (!known.Contains(name))
                context.Report($"Unknown argument \"{name}\" on {owner}.{context.DidYouMean(name, known.Names)}", argument.Location);
        }
    }
}
