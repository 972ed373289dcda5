using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.Rules;

/// <summary>Every field is one of the type it is selected on (section 5.3.1).</summary>
internal sealed class FieldsOnCorrectType(ValidationContext context) : Rule
{
    public override void Field(FieldNode node, CompositeType? parent, FieldDefinition? definition)
    {
        if (parent is null || definition is not null)
            return;
        var suggestion = context.Suggests ? Suggest(parent, node.Name.Value) : "";
        context.Report($"Cannot query field \"{node.Name}\" on type \"{parent}\".{suggestion}", node.Location);
    }

    private string Suggest(CompositeType parent, string name)
    {
        var types = TypesWith(parent, name);
        return types.Count > 0
            ? Suggestions.Sentence(types.Select(type => type.Name), "to use an inline fragment on")
            : Suggestions.DidYouMean(name, parent.Fields.Names);
    }

    /// <summary>Types below an abstract one that have the field, those first which most of them share.</summary>
    private List<CompositeType> TypesWith(CompositeType parent, string name)
    {
        if (parent is ObjectType)
            return [];
        var uses = new Dictionary<CompositeType, int>();
        foreach (var type in context.System.PossibleTypes(parent).Where(type => type.Fields.Contains(name)))
        {
            uses[type] = 1;
            foreach (var shared in type.Interfaces.Where(shared => shared.Fields.Contains(name)))
                uses[shared] = uses.GetValueOrDefault(shared) + 1;
        }
        var types = uses.Keys.ToList();
        types.Sort((a, b) =>
        {
            if (uses[a] != uses[b])
                return uses[b] - uses[a];
            if (a is InterfaceType && b.Interfaces.Contains(a.Name))
                return -1;
            return b is InterfaceType && a.Interfaces.Contains(b.Name) ? 1 : string.CompareOrdinal(a.Name, b.Name);
        });
        return types;
    }
}
