using System.Collections.Immutable;
using Timeline.GraphQL.Language;
using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Validation.Merging;

/// <summary>
/// Finds fields that cannot be merged. Sets are merged level by level and each distinct set is looked at once, so
/// that the work grows with the size of the document instead of the number of its pairs of fields:
/// SameResponseShape for all fields of a name, and equal names and arguments for those that some object can share.
/// </summary>
internal sealed class MergeCheck(ValidationContext context)
{
    /// <summary>Groups up to this size are compared pair by pair, for complete reports; in larger ones all with the first.</summary>
    private const int SmallGroup = 8;

    private const int MaxConflicts = 100;

    /// <summary>Fields looked at in one document. Honest ones need a few thousand; only nested fragments can need more than they write.</summary>
    private const int MaxWork = 100_000;

    private readonly Dictionary<FieldNode, string> _arguments = [];
    private readonly HashSet<FragmentNode> _spread = [];
    private readonly List<Conflict> _conflicts = [];
    private int _work;

    public IReadOnlyList<Conflict> Conflicts => _conflicts;

    /// <summary>Whether the document was given up as too complex.</summary>
    public bool IsExhausted => _work > MaxWork;

    public void Run()
    {
        var roots = context.Operations
            .Select(operation => new Source(operation.SelectionSet, context.System.RootOf(operation.Kind), null));
        Check([.. roots]);

        // Fragments that no operation spreads are wrong anyhow; their fields are told of as well.
        var unused = context.Document.Definitions.OfType<FragmentNode>().Where(fragment => !_spread.Contains(fragment));
        Check([.. unused.Select(fragment =>
            new Source(fragment.SelectionSet, context.System.Types.Find(fragment.TypeCondition.Name.Value) as CompositeType, null))]);
    }

    private void Check(ImmutableArray<Source> roots)
    {
        Walk(roots, CheckNames);
        Walk(roots, CheckShapes);
    }

    private void Walk(ImmutableArray<Source> roots, Action<MergedSet, Action<IEnumerable<Occurrence>>> check)
    {
        var seen = new HashSet<SetKey>();
        var open = new Queue<ImmutableArray<Source>>(roots.Select(root => ImmutableArray.Create(root)));
        while (open.TryDequeue(out var sources) && !IsExhausted && _conflicts.Count < MaxConflicts)
        {
            var set = new MergedSet(context, sources);
            _spread.UnionWith(set.Fragments);
            _work += set.Count + 1;
            check(set, Descend);
        }

        void Descend(IEnumerable<Occurrence> fields)
        {
            var below = MergedSet.Below(fields);
            if (!below.IsEmpty && seen.Add(new SetKey([.. below.Select(source => source.Set)])))
                open.Enqueue(below);
        }
    }

    /// <summary>Fields of one name that some object can have both are the same field with the same arguments.</summary>
    private void CheckNames(MergedSet set, Action<IEnumerable<Occurrence>> descend)
    {
        foreach (var group in set.Groups)
        {
            foreach (var shared in Shared(group))
            {
                _work += shared.Count;
                Compare(shared, WhyNamesDiffer);
                descend(shared);
            }
        }
    }

    /// <summary>Only fields of two different object types can never meet; those of abstract types count with each.</summary>
    private static IEnumerable<List<Occurrence>> Shared(List<Occurrence> group)
    {
        var concrete = group.Where(field => field.Parent is ObjectType).Select(field => field.Parent).ToHashSet();
        return concrete.Count < 2
            ? [group]
            : concrete.Select(type => group.FindAll(field => field.Parent is not ObjectType || field.Parent == type));
    }

    /// <summary>Fields of one name look alike in the response, whatever object they are of.</summary>
    private void CheckShapes(MergedSet set, Action<IEnumerable<Occurrence>> descend)
    {
        foreach (var group in set.Groups)
        {
            Compare(group.FindAll(field => field.Definition is not null), WhyShapesDiffer);
            descend(group);
        }
    }

    private void Compare(List<Occurrence> group, Func<Occurrence, Occurrence, string?> why)
    {
        var firsts = group.Count <= SmallGroup ? group.Count - 1 : 1;
        for (var i = 0; i < firsts; i++)
        {
            for (var j = i + 1; j < group.Count && _conflicts.Count < MaxConflicts; j++)
            {
                if (why(group[i], group[j]) is not null)
                    _conflicts.Add(new Conflict(group[i], group[j], why));
            }
        }
    }

    private string? WhyNamesDiffer(Occurrence left, Occurrence right)
    {
        if (left.Node.Name.Value != right.Node.Name.Value)
            return $"\"{left.Node.Name}\" and \"{right.Node.Name}\" are different fields";
        return Arguments(left.Node) == Arguments(right.Node) ? null : "they have differing arguments";
    }

    private static string? WhyShapesDiffer(Occurrence left, Occurrence right) =>
        left.Definition?.Type is { } a && right.Definition?.Type is { } b && Differ(a, b)
            ? $"they return conflicting types \"{a}\" and \"{b}\""
            : null;

    private static bool Differ(SchemaType left, SchemaType right) => (left, right) switch
    {
        (ListType a, ListType b) => Differ(a.Item, b.Item),
        (NonNullType a, NonNullType b) => Differ(a.Inner, b.Inner),
        (NamedType a, NamedType b) => (a.IsLeaf || b.IsLeaf) && !ReferenceEquals(a, b),
        _ => true,
    };

    /// <summary>The arguments in one order, so that equal text means equal arguments.</summary>
    private string Arguments(FieldNode node)
    {
        if (node.Arguments.IsEmpty)
            return "";
        if (!_arguments.TryGetValue(node, out var text))
        {
            var parts = node.Arguments.Select(argument => $"{argument.Name}: {ValuePrinter.PrintSorted(argument.Value)}");
            _arguments[node] = text = string.Join(", ", parts.Order(StringComparer.Ordinal));
        }
        return text;
    }

    /// <summary>The selection sets that were merged, compared one by one.</summary>
    private readonly record struct SetKey(ImmutableArray<SelectionSetNode> Sets)
    {
        public bool Equals(SetKey other) => Sets.AsSpan().SequenceEqual(other.Sets.AsSpan());

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            foreach (var set in Sets)
                hash.Add(set);
            return hash.ToHashCode();
        }
    }
}
