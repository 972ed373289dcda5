using System.Collections.Immutable;
using System.Globalization;
using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Cost;

/// <summary>
/// Reads <c>@cost</c> and <c>@listSize</c> from the SDL into the types and fields (the vocabulary of IBM's "GraphQL
/// Cost Directives" specification), and demands that every list says how long it is.
/// </summary>
/// <param name="types">The linked types.</param>
/// <param name="assumedListSize">The size of lists that say nothing; null where that is a problem.</param>
internal sealed class CostHints(TypeSystem types, int? assumedListSize)
{
    private const string CostDirective = "cost";
    private const string ListSizeDirective = "listSize";

    private readonly List<SchemaProblem> _problems = [];

    /// <summary>Reads the hints; gives what is missing or senseless.</summary>
    public IReadOnlyList<SchemaProblem> Read()
    {
        // Introspection has limits of its own.
        foreach (var type in types.Types)
            type.Weight = type.IsBuiltIn ? 0 : WeightOf(type.Directives) ?? type.Weight;
        var fields = types.Types.OfType<CompositeType>().Where(type => !type.IsBuiltIn).SelectMany(type => type.Fields).ToList();
        foreach (var field in fields)
            Read(field);
        var owners = fields.ToLookup(field => field.Type.Named);
        foreach (var field in fields.Where(IsUnsized))
            Demand(field, [.. Owners(field, owners)]);
        return _problems;
    }

    private void Read(FieldDefinition field)
    {
        var directives = field.Node?.Directives ?? [];
        field.Weight = WeightOf(directives) ?? 0;
        foreach (var argument in field.Arguments)
            argument.Weight = WeightOf(argument.Node?.Directives ?? []) ?? 0;
        if (directives.FirstOrDefault(directive => directive.Name.Value == ListSizeDirective) is { } hint)
            field.ListSize = ReadListSize(field, hint);
    }

    private double? WeightOf(IEnumerable<DirectiveNode> directives)
    {
        if (directives.FirstOrDefault(directive => directive.Name.Value == CostDirective) is not { } directive)
            return null;
        if (double.TryParse(NumberText(Argument(directive, "weight")), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)
            && double.IsFinite(weight) && weight >= 0)
            return weight;
        Report(directive, "@cost needs a weight of 0 or more: @cost(weight: \"1.5\").");
        return null;
    }

    private static string? NumberText(ValueNode? value) => value switch
    {
        StringValueNode text => text.Value,
        IntValueNode number => number.Text,
        FloatValueNode number => number.Text,
        _ => null,
    };

    private ListSize ReadListSize(FieldDefinition field, DirectiveNode hint)
    {
        var size = new ListSize(Assumed(hint), [.. Slicing(field, hint)], [.. Names(hint, "sizedFields")]);
        if (size.Assumed is null && !size.Slicing.Any(argument => argument.Type.IsNonNull || argument.HasDefault))
            Report(hint, $"{field}: a request may leave the size open; expected an assumedSize, or a slicing argument that is required or has a default.");
        if (size.SizedFields.IsEmpty && !IsList(field))
            Report(hint, $"{field} is no list; expected sizedFields.");
        foreach (var name in size.SizedFields)
            if ((field.Type.Named as CompositeType)?.Fields.Find(name) is not { } sized || !IsList(sized))
                Report(hint, $"{field}: \"{name}\" in sizedFields is no list field of {field.Type.Named}.");
        return size;
    }

    private int? Assumed(DirectiveNode hint)
    {
        var value = Argument(hint, "assumedSize");
        if (value is null or NullValueNode)
            return null;
        if (int.TryParse(NumberText(value), NumberStyles.None, CultureInfo.InvariantCulture, out var size))
            return size;
        Report(hint, "@listSize needs an assumedSize of 0 or more.");
        return 0;
    }

    private IEnumerable<InputValueDefinition> Slicing(FieldDefinition field, DirectiveNode hint)
    {
        foreach (var name in Names(hint, "slicingArguments"))
        {
            if (field.Arguments.Find(name) is { } argument
                && argument.Type.Nullable is ListType or ScalarType { Kind: ScalarKind.Int })
                yield return argument;
            else
                Report(hint, $"{field}: \"{name}\" in slicingArguments is no argument that is an Int or a list.");
        }
    }

    private static IEnumerable<string> Names(DirectiveNode hint, string argument) => Argument(hint, argument) switch
    {
        ListValueNode list => list.Items.OfType<StringValueNode>().Select(item => item.Value),
        StringValueNode single => [single.Value],
        _ => [],
    };

    private static ValueNode? Argument(DirectiveNode directive, string name) =>
        directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;

    private static bool IsList(FieldDefinition field) => field.Type.Nullable is ListType;

    private static bool IsUnsized(FieldDefinition field) => IsList(field) && field.ListSize is not { SizedFields.IsEmpty: true };

    /// <summary>The fields through which the parent of a field is reached.</summary>
    private IEnumerable<FieldDefinition> Owners(FieldDefinition field, ILookup<NamedType, FieldDefinition> byType) =>
        field.Parent is { } parent ? types.Types.Where(type => types.IsSubtype(parent, type)).SelectMany(type => byType[type]) : [];

    /// <summary>A list that says nothing of its size must be sized by whatever leads to it.</summary>
    private void Demand(FieldDefinition field, ImmutableArray<FieldDefinition> owners)
    {
        var silent = owners.FirstOrDefault(owner => owner.ListSize?.SizedFields.Contains(field.Name) != true);
        if (!owners.IsEmpty && silent is null)
            return;
        if (assumedListSize is not { } assumed)
            Report(field.Node, $"{field} is a list of unknown size, so what a request costs cannot be told; expected @listSize(assumedSize: …) "
                + "or @listSize(slicingArguments: […])" + (silent is null ? "." : $", or sizedFields: [\"{field.Name}\"] on {silent}."));
        else
            field.ListSize = new ListSize(assumed, [], []);
    }

    private void Report(Node? node, string message) => _problems.Add(node is null
        ? new SchemaProblem(message)
        : new SchemaProblem(message, node.Location.Source ?? "built-in", node.Location.ToSourceLocation()));
}
