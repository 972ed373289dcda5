using System.Collections.Immutable;
using Timeline.GraphQL.Cost;
using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Execution;

/// <summary>
/// Compiles a valid operation: collects and merges its fields (section 6.3.2) for every concrete type that can occur.
/// The same selection sets on the same type are compiled once, so plans grow with the document, not with the product
/// of the types along its paths.
/// </summary>
internal sealed class OperationCompiler
{
    private readonly TypeSystem _types;
    private readonly ImmutableDictionary<string, FragmentNode> _fragments;
    private readonly Conditions _conditions = new();
    private readonly Dictionary<string, SelectionPlan> _plans = new(StringComparer.Ordinal);
    private readonly Dictionary<SelectionSetNode, int> _numbers = [];

    private OperationCompiler(TypeSystem types, DocumentNode document)
    {
        _types = types;
        _fragments = document.Definitions.OfType<FragmentNode>().ToImmutableDictionary(fragment => fragment.Name.Value);
    }

    public static OperationPlan Compile(TypeSystem types, DocumentNode document, OperationNode operation)
    {
        var compiler = new OperationCompiler(types, document);
        var root = types.RootOf(operation.Kind)
            ?? throw new InvalidOperationException($"The schema has no {operation.Kind} type; validation should have told.");
        var plan = compiler.Plan(root, [new Selected(operation.SelectionSet, Conditions.Always)]);
        return new OperationPlan(operation, plan, compiler._conditions, CostCompiler.Compile(plan));
    }

    private SelectionPlan Plan(ObjectType type, ImmutableArray<Selected> sets)
    {
        var key = Key(type, sets);
        if (_plans.TryGetValue(key, out var known))
            return known;
        var plan = _plans[key] = new SelectionPlan(type);
        var collected = new CollectedFields();
        foreach (var set in sets)
            Collect(type, set, collected);
        var fields = collected.Names.ToDictionary(name => name, name => Field(type, name, collected[name]));
        plan.Set([.. collected.Names.Select(name => fields[name])], [.. collected.Order.Select(entry => (fields[entry.Name], entry.Condition))]);
        return plan;
    }

    private string Key(ObjectType type, ImmutableArray<Selected> sets) =>
        $"{type.Name} {string.Join(' ', sets.Select(set => $"{Number(set.Set)}/{set.Condition}"))}";

    private int Number(SelectionSetNode set) =>
        _numbers.TryGetValue(set, out var number) ? number : _numbers[set] = _numbers.Count;

    private FieldPlan Field(ObjectType type, string responseName, ImmutableArray<Occurrence> occurrences)
    {
        var node = occurrences[0].Node;
        var definition = _types.FindField(type, node.Name.Value)
            ?? throw new InvalidOperationException($"{type}.{node.Name} is no field; validation should have told.");
        return new FieldPlan(responseName, definition, occurrences)
        {
            Resolver = definition.Binding as FieldResolver
                ?? throw new InvalidOperationException($"{definition} has no binding; the schema should not have been built."),
            Arguments = ArgumentPlan.Compile(definition, node),
            Below = Below(definition, occurrences),
        };
    }

    private ImmutableArray<SelectionPlan> Below(FieldDefinition definition, ImmutableArray<Occurrence> occurrences)
    {
        if (definition.Type.Named is not CompositeType type)
            return [];
        ImmutableArray<Selected> sets = [.. occurrences
            .Where(occurrence => occurrence.Node.SelectionSet is not null)
            .Select(occurrence => new Selected(occurrence.Node.SelectionSet!, occurrence.Condition))];
        return [.. _types.PossibleTypes(type).Select(possible => Plan(possible, sets))];
    }

    private void Collect(ObjectType type, Selected set, CollectedFields collected)
    {
        foreach (var selection in set.Set.Selections)
        {
            if (!Applies(selection.Directives, set.Condition, out var condition))
                continue;
            if (selection is FieldNode field)
                collected.Add(field, condition);
            else if (selection is InlineFragmentNode inline && Matches(type, inline.TypeCondition))
                Collect(type, new Selected(inline.SelectionSet, condition), collected);
            else if (selection is FragmentSpreadNode spread && collected.Visit(spread.Name.Value, condition))
                Spread(type, _fragments[spread.Name.Value], condition, collected);
        }
    }

    private void Spread(ObjectType type, FragmentNode fragment, int condition, CollectedFields collected)
    {
        if (Matches(type, fragment.TypeCondition))
            Collect(type, new Selected(fragment.SelectionSet, condition), collected);
    }

    private bool Matches(ObjectType type, NamedTypeNode? condition) =>
        condition is null || (_types.Types.Find(condition.Name.Value) is { } expected && _types.IsSubtype(type, expected));

    /// <summary>Whether the selection can apply at all, and under which condition.</summary>
    private bool Applies(ImmutableArray<DirectiveNode> directives, int outer, out int condition)
    {
        condition = outer;
        foreach (var directive in directives)
        {
            if (directive.Name.Value is not ("skip" or "include"))
                continue;
            var expected = directive.Name.Value == "include";
            var value = directive.Arguments.First(argument => argument.Name.Value == "if").Value;
            if (value is VariableNode variable)
                condition = _conditions.Within(condition, variable.Name.Value, expected);
            else if (value is BooleanValueNode constant && constant.Value != expected)
                return false;
        }
        return true;
    }

    private readonly record struct Selected(SelectionSetNode Set, int Condition);
}
