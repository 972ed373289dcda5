using System.Collections.Immutable;
using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Validation.Rules;

/// <summary>A directive that is not repeatable stands once at a place (section 5.7.3).</summary>
internal sealed class UniqueDirectivesPerLocation(ValidationContext context) : Rule
{
    public override void Directives(ImmutableArray<DirectiveNode> nodes)
    {
        if (nodes.Length < 2)
            return;
        var seen = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            var name = node.Name.Value;
            if (context.System.Directives.Find(name) is { IsRepeatable: false } && !seen.TryAdd(name, node))
                context.Report($"The directive \"@{name}\" can only be used once at this location.", seen[name].Location, node.Location);
        }
    }
}
