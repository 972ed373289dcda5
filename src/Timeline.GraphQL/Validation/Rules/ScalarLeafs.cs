using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.Rules;

/// <summary>Something is selected of composite types, nothing of scalars and enums (section 5.3.3).</summary>
internal sealed class ScalarLeafs(ValidationContext context) : Rule
{
    public override void Field(FieldNode node, CompositeType? parent, FieldDefinition? definition)
    {
        if (definition is null)
            return;
        var (name, type) = (node.Name, definition.Type);
        if (type.IsLeaf && node.SelectionSet is { } set)
            context.Report($"Field \"{name}\" must not have a selection since type \"{type}\" has no subfields.", set.Location);
        else if (!type.IsLeaf && node.SelectionSet is null)
            context.Report($"Field \"{name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{name} {{ ... }}\"?", node.Location);
    }
}
