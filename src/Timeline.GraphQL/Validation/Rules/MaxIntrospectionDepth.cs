using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.Rules;

/// <summary>
/// Introspection does not go round in circles: fields of types of fields multiply with each round, so that a short
/// document could ask for gigabytes. Not in the specification; clients never need more than two rounds.
/// </summary>
internal sealed class MaxIntrospectionDepth(ValidationContext context) : Rule
{
    public override void Field(FieldNode node, CompositeType? parent, FieldDefinition? definition)
    {
        if (node.Name.Value is "__schema" or "__type" && node.SelectionSet is { } set && IsTooDeep(set))
            context.Report("Maximum introspection depth exceeded", node.Location);
    }

    private bool IsTooDeep(SelectionSetNode start)
    {
        var open = new Stack<(SelectionSetNode Set, int Depth)>([(start, 0)]);
        var seen = new HashSet<(SelectionSetNode, int)>();
        while (open.TryPop(out var current))
        {
            if (!seen.Add(current))
                continue;
            foreach (var selection in current.Set.Selections)
            {
                var depth = current.Depth + (IsCircular(selection) ? 1 : 0);
                if (depth >= context.Options.MaxIntrospectionLists)
                    return true;
                if (Within(selection) is { } set)
                    open.Push((set, depth));
            }
        }
        return false;
    }

    private static bool IsCircular(SelectionNode selection) =>
        selection is FieldNode { Name.Value: "fields" or "interfaces" or "possibleTypes" or "inputFields" };

    private SelectionSetNode? Within(SelectionNode selection) => selection switch
    {
        FieldNode field => field.SelectionSet,
        InlineFragmentNode inline => inline.SelectionSet,
        FragmentSpreadNode spread => context.Fragments.GetValueOrDefault(spread.Name.Value)?.SelectionSet,
        _ => null,
    };
}
