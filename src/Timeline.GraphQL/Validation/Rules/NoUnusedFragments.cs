using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Validation.Rules;

/// <summary>Every fragment is spread, at least through others, in an operation (section 5.5.1.4).</summary>
internal sealed class NoUnusedFragments(ValidationContext context) : Rule
{
    public override void End()
    {
        var used = context.Operations.SelectMany(context.Reached).ToHashSet();
        foreach (var fragment in context.Document.Definitions.OfType<FragmentNode>().Where(fragment => !used.Contains(fragment)))
        {
            // A second fragment of the same name is another rule's business.
            if (!used.Contains(context.Fragments[fragment.Name.Value]))
                context.Report($"Fragment \"{fragment.Name}\" is never used.", fragment.Location);
        }
    }
}
