using System.Collections.Immutable;
using Timeline.GraphQL.Execution;

namespace Timeline.GraphQL.Cost;

/// <summary>
/// Compiles the cost of an operation from its plan. A selection that is shared by several places is compiled once for
/// each size its parents give it, so the cost grows with the document, not with the product of the types on its paths.
/// </summary>
internal sealed class CostCompiler
{
    private readonly Dictionary<(SelectionPlan, FieldPlan?), CostSelection> _known = [];
    private readonly ImmutableArray<CostSelection>.Builder _varying = ImmutableArray.CreateBuilder<CostSelection>();

    private CostCompiler()
    {
    }

    public static CostPlan Compile(SelectionPlan root)
    {
        var compiler = new CostCompiler();
        var selection = compiler.Compile(root, null, null);
        return new CostPlan(selection, compiler._varying.ToImmutable());
    }

    /// <param name="plan">What is selected.</param>
    /// <param name="owner">The field above, where it sizes lists of the selection.</param>
    /// <param name="size">The size it gives them.</param>
    private CostSelection Compile(SelectionPlan plan, FieldPlan? owner, PageSize? size)
    {
        if (_known.TryGetValue((plan, owner), out var known))
            return known;
        var fields = plan.Fields.Select(field => Compile(field, owner, size)).ToImmutableArray();
        // Numbered after everything below it has been.
        var selection = _known[(plan, owner)] = new CostSelection(plan.Type, fields, _varying.Count);
        if (!selection.IsConstant)
            _varying.Add(selection);
        return selection;
    }

    private CostField Compile(FieldPlan field, FieldPlan? owner, PageSize? ownersSize)
    {
        var definition = field.Definition;
        // Introspection costs nothing, whatever its lists.
        if (definition.Parent is null or { IsBuiltIn: true })
            return new CostField(field, 0, PageSize.One, []);
        var node = field.Occurrences[0].Node;
        var told = definition.ListSize is { } hint ? PageSize.Compile(hint, node) : null;
        var isSizing = definition.ListSize is { SizedFields.IsEmpty: false };
        var isSized = owner?.Definition.ListSize?.SizedFields.Contains(definition.Name) == true;
        var own = isSized ? ownersSize : isSizing ? null : told;
        var weight = definition.Weight + definition.Arguments
            .Where(argument => argument.Weight > 0 && node.Arguments.Any(given => given.Name.Value == argument.Name))
            .Sum(argument => argument.Weight);
        ImmutableArray<CostSelection> below =
            [.. field.Below.Select(selection => isSizing ? Compile(selection, field, told) : Compile(selection, null, null))];
        return new CostField(field, weight, own ?? PageSize.One, below);
    }
}
