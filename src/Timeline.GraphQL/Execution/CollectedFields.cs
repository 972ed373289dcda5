using System.Collections.Immutable;
using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Execution;

/// <summary>Fields of one place by response name, in order of first appearance (CollectFields, section 6.3.2).</summary>
internal sealed class CollectedFields
{
    private readonly Dictionary<string, List<Occurrence>> _occurrences = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly List<(string Name, int Condition)> _order = [];
    private readonly HashSet<(string Fragment, int Condition)> _visited = [];

    public IReadOnlyList<string> Names => _names;

    /// <summary>Every occurrence in the order of the document.</summary>
    public IReadOnlyList<(string Name, int Condition)> Order => _order;

    public ImmutableArray<Occurrence> this[string name] => [.. _occurrences[name]];

    public void Add(FieldNode field, int condition)
    {
        var name = field.ResponseName;
        if (!_occurrences.TryGetValue(name, out var occurrences))
        {
            _occurrences[name] = occurrences = [];
            _names.Add(name);
        }
        // The same node comes again where a fragment is spread under two conditions: both count.
        occurrences.Add(new Occurrence(field, condition));
        _order.Add((name, condition));
    }

    /// <summary>Whether the fragment was not yet spread here under this condition.</summary>
    public bool Visit(string fragment, int condition) =>
        !_visited.Contains((fragment, Conditions.Always)) && _visited.Add((fragment, condition));
}
