using System.Collections.Immutable;
using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.Merging;

/// <summary>Selection sets that become one object of the response: their fields, fragments spread, by response name.</summary>
internal sealed class MergedSet
{
    private readonly ValidationContext _context;
    private readonly Dictionary<string, List<Occurrence>> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<FieldNode> _fields = [];
    private readonly HashSet<FragmentNode> _fragments = [];
    private readonly Queue<(FragmentNode Fragment, Occurrence? From)> _open = [];

    public MergedSet(ValidationContext context, ImmutableArray<Source> sources)
    {
        _context = context;
        foreach (var source in sources)
            Add(source.Set, source.Parent, source.From);
        while (_open.TryDequeue(out var next))
            Add(next.Fragment.SelectionSet, context.System.Types.Find(next.Fragment.TypeCondition.Name.Value) as CompositeType, next.From);
    }

    /// <summary>Fields of one response name; each field once.</summary>
    public IEnumerable<List<Occurrence>> Groups => _byName.Values;

    public IEnumerable<FragmentNode> Fragments => _fragments;

    /// <summary>How many fields there are: what looking at them costs.</summary>
    public int Count => _fields.Count;

    /// <summary>The selection sets below some fields, which merge in turn.</summary>
    public static ImmutableArray<Source> Below(IEnumerable<Occurrence> fields)
    {
        var sources = ImmutableArray.CreateBuilder<Source>();
        foreach (var field in fields)
            if (field.Node.SelectionSet is { } set)
                sources.Add(new Source(set, field.Definition?.Type.Named as CompositeType, field));
        return sources.DrainToImmutable();
    }

    private void Add(SelectionSetNode set, CompositeType? parent, Occurrence? from)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    Add(field, parent, from);
                    break;
                case InlineFragmentNode { TypeCondition: null } inline:
                    Add(inline.SelectionSet, parent, from);
                    break;
                case InlineFragmentNode { TypeCondition: { } condition } inline:
                    Add(inline.SelectionSet, _context.System.Types.Find(condition.Name.Value) as CompositeType ?? parent, from);
                    break;
                case FragmentSpreadNode spread:
                    if (_context.Fragments.TryGetValue(spread.Name.Value, out var fragment) && _fragments.Add(fragment))
                        _open.Enqueue((fragment, from));
                    break;
            }
        }
    }

    private void Add(FieldNode node, CompositeType? parent, Occurrence? from)
    {
        if (!_fields.Add(node))
            return;
        var definition = parent is null ? null : _context.System.FindField(parent, node.Name.Value);
        if (!_byName.TryGetValue(node.ResponseName, out var group))
            _byName[node.ResponseName] = group = [];
        group.Add(new Occurrence(node, parent, definition, from));
    }
}
