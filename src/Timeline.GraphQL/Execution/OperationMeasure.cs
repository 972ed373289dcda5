using Timeline.GraphQL.Language.Ast;

namespace Timeline.GraphQL.Execution;

/// <summary>How large an operation is once its fragments are spread; worked out without spreading them.</summary>
/// <param name="Depth">Nesting of fields, introspection apart.</param>
/// <param name="IntrospectionDepth">Nesting of introspection, <c>__schema</c> and <c>__type</c> counted; 0 without.</param>
/// <param name="Fields">Fields.</param>
/// <param name="Aliases">Fields with an alias.</param>
internal readonly record struct OperationMeasure(int Depth, int IntrospectionDepth, long Fields, long Aliases)
{
    // Fragments can multiply beyond any number; beyond this the exact one does not matter.
    private const long Plenty = int.MaxValue;

    /// <summary>Measures an operation, before or after validation: a fragment that contains itself counts once.</summary>
    public static OperationMeasure Of(DocumentNode document, OperationNode operation)
    {
        var fragments = new Dictionary<string, FragmentNode>(StringComparer.Ordinal);
        foreach (var fragment in document.Definitions.OfType<FragmentNode>())
            fragments.TryAdd(fragment.Name.Value, fragment);
        return new Walk(fragments).Measure(operation.SelectionSet);
    }

    private OperationMeasure Beside(OperationMeasure other) => new(
        Math.Max(Depth, other.Depth),
        Math.Max(IntrospectionDepth, other.IntrospectionDepth),
        Math.Min(Plenty, Fields + other.Fields),
        Math.Min(Plenty, Aliases + other.Aliases));

    private OperationMeasure Under(FieldNode field) => field.Name.Value is "__schema" or "__type"
        ? new(1, Depth + 1, Fields + 1, Aliases + (field.Alias is null ? 0 : 1))
        : new(Depth + 1, IntrospectionDepth, Fields + 1, Aliases + (field.Alias is null ? 0 : 1));

    private sealed class Walk(Dictionary<string, FragmentNode> fragments)
    {
        private readonly Dictionary<string, OperationMeasure> _known = new(StringComparer.Ordinal);

        public OperationMeasure Measure(SelectionSetNode? set)
        {
            var sum = default(OperationMeasure);
            foreach (var selection in set?.Selections ?? [])
                sum = sum.Beside(selection switch
                {
                    FieldNode field => Measure(field.SelectionSet).Under(field),
                    InlineFragmentNode inline => Measure(inline.SelectionSet),
                    FragmentSpreadNode spread => Measure(spread.Name.Value),
                    _ => default,
                });
            return sum;
        }

        private OperationMeasure Measure(string fragment)
        {
            if (_known.TryGetValue(fragment, out var known))
                return known;
            // Known as nothing while it is being measured, so that a cycle ends.
            _known[fragment] = default;
            return _known[fragment] = fragments.TryGetValue(fragment, out var node) ? Measure(node.SelectionSet) : default;
        }
    }
}
