using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Validation.Rules;

/// <summary>No fragment leads to itself (section 5.5.2.2).</summary>
internal sealed class NoFragmentCycles(ValidationContext context) : Rule
{
    private readonly HashSet<FragmentNode> _done = [];

    public override void End()
    {
        foreach (var fragment in context.Document.Definitions.OfType<FragmentNode>())
            Walk(fragment);
    }

    /// <summary>Goes down all spreads. A stack of its own serves instead of recursion: fragments chain as long as documents allow.</summary>
    private void Walk(FragmentNode start)
    {
        if (!_done.Add(start))
            return;
        var path = new List<(FragmentNode Fragment, int Next)> { (start, 0) };
        var index = new Dictionary<string, int>(StringComparer.Ordinal) { [start.Name.Value] = 0 };
        while (path.Count > 0 && !context.IsFull)
        {
            var (fragment, next) = path[^1];
            var spreads = context.SpreadsIn(fragment);
            if (next == spreads.Count)
            {
                index.Remove(fragment.Name.Value);
                path.RemoveAt(path.Count - 1);
                continue;
            }
            path[^1] = (fragment, next + 1);
            var name = spreads[next].Name.Value;
            if (index.TryGetValue(name, out var first))
            {
                Report(name, path[first..]);
            }
            else if (context.Fragments.TryGetValue(name, out var target) && _done.Add(target))
            {
                index[name] = path.Count;
                path.Add((target, 0));
            }
        }
    }

    private void Report(string name, List<(FragmentNode Fragment, int Next)> cycle)
    {
        var spreads = cycle.ConvertAll(step => context.SpreadsIn(step.Fragment)[step.Next - 1]);
        var via = string.Join(", ", spreads.SkipLast(1).Select(spread => $"\"{spread.Name}\""));
        context.Report($"Cannot spread fragment \"{name}\" within itself{(via.Length == 0 ? "" : $" via {via}")}.",
            [.. spreads.Select(spread => spread.Location)]);
    }
}
