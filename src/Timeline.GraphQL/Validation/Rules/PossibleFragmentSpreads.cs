using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.Rules;

/// <summary>A fragment is spread only where some object can be of both types (section 5.5.2.3).</summary>
internal sealed class PossibleFragmentSpreads(ValidationContext context) : Rule
{
    public override void InlineFragment(InlineFragmentNode node, CompositeType? parent)
    {
        if (node.TypeCondition is { } condition && parent is not null && Find(condition) is { } type && !context.System.Overlap(parent, type))
            context.Report($"Fragment cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", node.Location);
    }

    public override void Spread(FragmentSpreadNode node, CompositeType? parent)
    {
        if (parent is null || !context.Fragments.TryGetValue(node.Name.Value, out var fragment))
            return;
        if (Find(fragment.TypeCondition) is { } type && !context.System.Overlap(parent, type))
        {
            context.Report(
                $"Fragment \"{node.Name}\" cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".",
                node.Location);
        }
    }

    private CompositeType? Find(NamedTypeNode node) => context.System.Types.Find(node.Name.Value) as CompositeType;
}
