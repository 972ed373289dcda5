using Timeline.GraphQL.Language;
using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Validation.Merging;

/// <summary>
/// Two fields that conflict, by themselves or because fields below them do. A conflict deep in a document is told
/// from where the two ways to it part.
/// </summary>
internal sealed class ConflictTree(Occurrence left, Occurrence right)
{
    /// <summary>Deeper ways are told from further down, or one message could be as long as the document.</summary>
    private const int MaxSteps = 20;

    private readonly List<ConflictTree> _below = [];
    private string? _reason;

    /// <summary>The trees of all conflicts, each from its topmost pair of fields.</summary>
    public static IReadOnlyCollection<ConflictTree> Plant(IEnumerable<Conflict> conflicts)
    {
        var trees = new Dictionary<(FieldNode, FieldNode), ConflictTree>();
        foreach (var conflict in conflicts)
        {
            var path = Path(conflict);
            // One pair may turn up in both orders; its tree keeps that of the first.
            var (top, isSwapped) = (path.Peek(), trees.ContainsKey((path.Peek().Right.Node, path.Peek().Left.Node)));
            var key = isSwapped ? (top.Right.Node, top.Left.Node) : (top.Left.Node, top.Right.Node);
            if (!trees.TryGetValue(key, out var tree))
                trees[key] = tree = new ConflictTree(top.Left, top.Right);
            foreach (var step in path.Skip(1))
                tree = isSwapped ? tree.Below(step.Right, step.Left) : tree.Below(step.Left, step.Right);
            tree._reason ??= conflict.Why(tree.Left, tree.Right);
        }
        return trees.Values;
    }

    public string Message =>
        $"Fields \"{left.Node.ResponseName}\" conflict because {Reason}. Use different aliases on the fields to fetch both if this was intentional.";

    /// <summary>The left fields from top to bottom, then the right ones.</summary>
    public Location[] Locations => [.. Fields(tree => tree.Left), .. Fields(tree => tree.Right)];

    private Occurrence Left => left;

    private Occurrence Right => right;

    private string Reason => _reason
        ?? string.Join(" and ", _below.Select(tree => $"subfields \"{tree.Left.Node.ResponseName}\" conflict because {tree.Reason}"));

    private static Stack<(Occurrence Left, Occurrence Right)> Path(Conflict conflict)
    {
        var path = new Stack<(Occurrence, Occurrence)>();
        var (left, right) = (conflict.Left, conflict.Right);
        while (path.Count < MaxSteps)
        {
            path.Push((left, right));
            if (left.From is null || right.From is null || left.From.Node == right.From.Node)
                break;
            (left, right) = (left.From, right.From);
        }
        return path;
    }

    private ConflictTree Below(Occurrence innerLeft, Occurrence innerRight)
    {
        var found = _below.Find(tree => tree.Left.Node == innerLeft.Node && tree.Right.Node == innerRight.Node);
        if (found is null)
            _below.Add(found = new ConflictTree(innerLeft, innerRight));
        return found;
    }

    private IEnumerable<Location> Fields(Func<ConflictTree, Occurrence> side) =>
        (_reason is null ? _below : []).SelectMany(tree => tree.Fields(side)).Prepend(side(this).Node.Location);
}
