using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.Rules;

/// <summary>Every fragment that is spread exists (section 5.5.2.1).</summary>
internal sealed class KnownFragmentNames(ValidationContext context) : Rule
{
    public override void Spread(FragmentSpreadNode node, CompositeType? parent)
    {
        if (!context.Fragments.ContainsKey(node.Name.Value))
            context.Report($"Unknown fragment \"{node.Name}\".", node.Name.Location);
    }
}
