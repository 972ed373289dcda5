using Timeline.GraphQL.Language;
using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.Rules;

/// <summary>A subscription has one root field, which is neither of introspection nor skipped or included on condition (section 5.2.4.1).</summary>
internal sealed class SingleFieldSubscriptions(ValidationContext context) : Rule
{
    public override void Operation(OperationNode node, ObjectType? root)
    {
        if (node.Kind != OperationKind.Subscription || root is null)
            return;
        var subject = node.Name is null ? "Anonymous Subscription" : $"Subscription \"{node.Name}\"";
        var conditions = new List<Location>();
        var groups = Collect(node, root, conditions).GroupBy(field => field.ResponseName).ToList();
        if (conditions.Count > 0)
        {
            context.Report($"{subject} must not use `@skip` or `@include` directives in the top level selection.", [.. conditions]);
            return;
        }
        // None at all comes of fragments that are unknown, circular or impossible here, which other rules tell.
        if (groups.Count > 1)
        {
            context.Report($"{subject} must select only one top level field.",
                [.. groups.Skip(1).SelectMany(group => group).Select(field => field.Location)]);
        }
        foreach (var group in groups.Where(group => group.First().Name.Value.StartsWith("__", StringComparison.Ordinal)))
        {
            context.Report($"{subject} must not select an introspection top level field.",
                [.. group.Select(field => field.Location)]);
        }
    }

    /// <summary>The root fields of the subscription, fragments spread, in the order of the response.</summary>
    private List<FieldNode> Collect(OperationNode operation, ObjectType root, List<Location> conditions)
    {
        var (fields, seen) = (new List<FieldNode>(), new HashSet<string>(StringComparer.Ordinal));
        var open = new Stack<SelectionNode>(operation.SelectionSet.Selections.Reverse());
        while (open.TryPop(out var selection))
        {
            foreach (var directive in selection.Directives)
                if (directive.Name.Value is "skip" or "include")
                    conditions.Add(directive.Location);
            if (selection is FieldNode field)
                fields.Add(field);
            else if (Within(selection, root, seen) is { } set)
                foreach (var inner in set.Selections.Reverse())
                    open.Push(inner);
        }
        return fields;
    }

    private SelectionSetNode? Within(SelectionNode selection, ObjectType root, HashSet<string> seen)
    {
        if (selection is InlineFragmentNode inline)
            return inline.TypeCondition is null || Applies(inline.TypeCondition, root) ? inline.SelectionSet : null;
        return selection is FragmentSpreadNode spread && seen.Add(spread.Name.Value)
            && context.Fragments.TryGetValue(spread.Name.Value, out var fragment) && Applies(fragment.TypeCondition, root)
            ? fragment.SelectionSet
            : null;
    }

    private bool Applies(NamedTypeNode condition, ObjectType root) =>
        context.System.Types.Find(condition.Name.Value) is CompositeType type
        && context.System.PossibleTypes(type).Contains(root);
}
