using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Validation.Rules;

/// <summary>No two fragments have the same name (section 5.5.1.1).</summary>
internal sealed class UniqueFragmentNames(ValidationContext context) : Rule
{
    public override void Fragment(FragmentNode node)
    {
        var first = context.Fragments[node.Name.Value];
        if (first != node)
            context.Report($"There can be only one fragment named \"{node.Name}\".", first.Name.Location, node.Name.Location);
    }
}
