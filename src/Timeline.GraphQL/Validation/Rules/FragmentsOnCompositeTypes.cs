using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.Rules;

/// <summary>Fragments apply to objects, interfaces and unions (section 5.5.1.3).</summary>
internal sealed class FragmentsOnCompositeTypes(ValidationContext context) : Rule
{
    public override void InlineFragment(InlineFragmentNode node, CompositeType? parent)
    {
        if (node.TypeCondition is { } condition && IsWrong(condition))
            context.Report($"Fragment cannot condition on non composite type \"{condition}\".", condition.Location);
    }

    public override void Fragment(FragmentNode node)
    {
        if (IsWrong(node.TypeCondition))
        {
            context.Report($"Fragment \"{node.Name}\" cannot condition on non composite type \"{node.TypeCondition}\".",
                node.TypeCondition.Location);
        }
    }

    private bool IsWrong(NamedTypeNode condition) =>
        context.System.Types.Find(condition.Name.Value) is { } type and not CompositeType;
}
