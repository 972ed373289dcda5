using System.Text.Json;
using Timeline.GraphQL.Types;
using Timeline.GraphQL.Validation;

namespace Timeline.GraphQL.Coercion;

/// <summary>Steps from a variable to a part of its value, printed as <c>.filter.ids[2]</c>.</summary>
internal sealed record JsonPath(JsonPath? Parent, string Step)
{
    public override string ToString() => $"{Parent}{Step}";
}

/// <summary>Coerces one JSON value to a type and reports everything that does not fit (section 3.10, "Input Coercion").</summary>
/// <param name="suggest">Whether messages say "Did you mean".</param>
/// <param name="fail">Takes the path of what does not fit, its value, and why.</param>
internal sealed class JsonCoercion(bool suggest, Action<JsonPath?, JsonElement, string> fail)
{
    /// <summary>The value; null also where something was reported.</summary>
    public object? Coerce(JsonElement json, SchemaType type, JsonPath? path)
    {
        if (type is NonNullType nonNull)
        {
            if (json.ValueKind != JsonValueKind.Null)
                return Coerce(json, nonNull.Inner, path);
            fail(path, json, $"Expected non-nullable type \"{type}\" not to be null.");
            return null;
        }
        if (json.ValueKind == JsonValueKind.Null)
            return null;
        if (type is ListType list)
            return CoerceList(json, list, path);
        if (type is InputObjectType input)
            return CoerceObject(json, input, path);
        var outcome = LeafVariables.Coerce(json, type.Named, suggest);
        if (outcome.Error is not null)
            fail(path, json, outcome.Error);
        return outcome.Value;
    }

    private object?[] CoerceList(JsonElement json, ListType type, JsonPath? path)
    {
        if (json.ValueKind != JsonValueKind.Array)
            return [Coerce(json, type.Item, path)];
        var items = new object?[json.GetArrayLength()];
        var index = 0;
        foreach (var item in json.EnumerateArray())
        {
            items[index] = Coerce(item, type.Item, new JsonPath(path, $"[{index}]"));
            index++;
        }
        return items;
    }

    private InputObject? CoerceObject(JsonElement json, InputObjectType type, JsonPath? path)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            fail(path, json, $"Expected type \"{type}\" to be an object.");
            return null;
        }
        var result = new InputObject { Type = type };
        foreach (var field in type.Fields)
        {
            if (JsonText.TryGetMember(json, field.Name, out var value))
                result[field.Name] = Coerce(value, field.Type, new JsonPath(path, $".{field.Name}"));
            else if (field.HasDefault)
                result[field.Name] = field.DefaultValue;
            else if (field.Type.IsNonNull)
                fail(path, json, $"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided.");
        }
        RefuseUnknown(json, type, path);
        if (type.IsOneOf)
            RequireOne(json, type, result, path);
        return result;
    }

    private void RefuseUnknown(JsonElement json, InputObjectType type, JsonPath? path)
    {
        foreach (var member in json.EnumerateObject())
        {
            if (!JsonText.TryReadName(member, out var name))
                fail(path, json, $"A field name of type \"{type}\" is not valid Unicode.");
            else if (!type.Fields.Contains(name))
                fail(path, json, $"Field \"{name}\" is not defined by type \"{type}\".{(suggest ? Suggestions.DidYouMean(name, type.Fields.Names) : "")}");
        }
    }

    /// <summary>Section 3.10.1: exactly one field, and not null.</summary>
    private void RequireOne(JsonElement json, InputObjectType type, InputObject result, JsonPath? path)
    {
        if (result.Count != 1)
        {
            fail(path, json, $"Exactly one key must be specified for OneOf type \"{type}\".");
            return;
        }
        var name = result.Values.Single().Key;
        if (JsonText.TryGetMember(json, name, out var value) && value.ValueKind == JsonValueKind.Null)
            fail(new JsonPath(path, $".{name}"), value, $"Field \"{name}\" must be non-null.");
    }
}
