using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.Rules;

/// <summary>No two operations have the same name (section 5.2.2.1).</summary>
internal sealed class UniqueOperationNames(ValidationContext context) : Rule
{
    private readonly Dictionary<string, NameNode> _seen = new(StringComparer.Ordinal);

    public override void Operation(OperationNode node, ObjectType? root)
    {
        if (node.Name is { } name && !_seen.TryAdd(name.Value, name))
            context.Report($"There can be only one operation named \"{name}\".", _seen[name.Value].Location, name.Location);
    }
}
