using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.Rules;

/// <summary>The schema is not asked where that is switched off. Not in the specification.</summary>
internal sealed class NoSchemaIntrospection(ValidationContext context) : Rule
{
    public override void Field(FieldNode node, CompositeType? parent, FieldDefinition? definition)
    {
        if (!context.Options.AllowIntrospection && definition?.Type.Named is CompositeType { IsBuiltIn: true })
        {
            context.Report(
                $"GraphQL introspection has been disabled, but the requested query contained the field \"{node.Name}\".",
                node.Location);
        }
    }
}
