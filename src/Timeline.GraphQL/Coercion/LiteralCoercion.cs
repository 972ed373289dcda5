using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Coercion;

/// <summary>Coerces values written in a document, given the variables of the request (section 3.10, "Input Coercion").</summary>
internal static class LiteralCoercion
{
    /// <summary>
    /// Whether the literal has a value of the type. A valid document fails only by its variables: one that is
    /// absent or null where a value is needed.
    /// </summary>
    public static bool TryCoerce(ValueNode node, SchemaType type, InputObject? variables, out object? value)
    {
        value = null;
        if (node is VariableNode variable)
        {
            return variables is not null && variables.TryGet(variable.Name.Value, out value)
                && !(value is null && type.IsNonNull);
        }
        if (type is NonNullType nonNull)
            return node is not NullValueNode && TryCoerce(node, nonNull.Inner, variables, out value);
        if (node is NullValueNode)
            return true;
        if (type is ListType list)
            return TryCoerceList(node, list, variables, out value);
        if (type is InputObjectType input)
            return node is ObjectValueNode given && TryCoerceObject(given, input, variables, out value);
        var outcome = LeafLiterals.Coerce(node, type.Named, variables, suggest: false);
        value = outcome.Value;
        return outcome.Error is null;
    }

    private static bool TryCoerceList(ValueNode node, ListType type, InputObject? variables, out object? value)
    {
        value = null;
        if (node is not ListValueNode list)
        {
            if (!TryCoerce(node, type.Item, variables, out var single))
                return false;
            value = new[] { single };
            return true;
        }
        var items = new object?[list.Items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            var isAbsent = IsAbsent(list.Items[i], variables);
            if (isAbsent ? type.Item.IsNonNull : !TryCoerce(list.Items[i], type.Item, variables, out items[i]))
                return false;
        }
        value = items;
        return true;
    }

    private static bool TryCoerceObject(ObjectValueNode node, InputObjectType type, InputObject? variables, out object? value)
    {
        value = null;
        var given = new Dictionary<string, ValueNode>(node.Fields.Length, StringComparer.Ordinal);
        foreach (var field in node.Fields)
        {
            if (!type.Fields.Contains(field.Name.Value))
                return false;
            if (!IsAbsent(field.Value, variables))
                given[field.Name.Value] = field.Value;
        }
        var result = new InputObject { Type = type };
        foreach (var field in type.Fields)
        {
            if (given.TryGetValue(field.Name, out var literal))
            {
                if (!TryCoerce(literal, field.Type, variables, out var coerced))
                    return false;
                result[field.Name] = coerced;
            }
            else if (field.HasDefault)
            {
                result[field.Name] = field.DefaultValue;
            }
            else if (field.Type.IsNonNull)
            {
                return false;
            }
        }
        // Section 3.10.1: exactly one field, and not null; counted as written, so that an absent variable is no way out.
        if (type.IsOneOf && (node.Fields.Length != 1 || result.Count != 1 || result.Values.Single().Value is null))
            return false;
        value = result;
        return true;
    }

    private static bool IsAbsent(ValueNode node, InputObject? variables) =>
        node is VariableNode variable && (variables is null || !variables.Has(variable.Name.Value));
}
