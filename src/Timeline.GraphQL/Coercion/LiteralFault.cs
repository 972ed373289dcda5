using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Coercion;

/// <summary>Finds the part of a literal that keeps it from having a value, so that an error points there.</summary>
internal static class LiteralFault
{
    /// <summary>The innermost part that fails by itself; the literal as a whole where all of its parts are fine.</summary>
    public static ValueNode Find(ValueNode node, SchemaType type, InputObject variables) => (node, type.Nullable) switch
    {
        (ListValueNode items, ListType list) =>
            items.Items.FirstOrDefault(item => Fails(item, list.Item, variables)) is { } item ? Find(item, list.Item, variables) : node,
        (not VariableNode, ListType list) => Find(node, list.Item, variables),
        (ObjectValueNode given, InputObjectType input) => InField(given, input, variables) ?? node,
        _ => node,
    };

    private static ValueNode? InField(ObjectValueNode given, InputObjectType input, InputObject variables)
    {
        foreach (var field in given.Fields)
            if (input.Fields.TryFind(field.Name.Value, out var definition) && !IsAbsent(field.Value, variables) && Fails(field.Value, definition.Type, variables))
                return Find(field.Value, definition.Type, variables);
        return null;
    }

    private static bool Fails(ValueNode node, SchemaType type, InputObject variables) =>
        IsAbsent(node, variables) ? type.IsNonNull : !LiteralCoercion.TryCoerce(node, type, variables, out _);

    private static bool IsAbsent(ValueNode node, InputObject variables) =>
        node is VariableNode variable && !variables.Has(variable.Name.Value);
}
