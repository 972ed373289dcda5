using System.Globalization;
using System.Text.Json;
using Timeline.GraphQL.Types;
using Timeline.GraphQL.Validation;

namespace Timeline.GraphQL.Coercion;

/// <summary>Coerces JSON values of scalars and enums (sections 3.5, 3.9).</summary>
internal static class LeafVariables
{
    /// <summary>The CLR value of a JSON value that is not null, or why it has none.</summary>
    public static ScalarOutcome Coerce(JsonElement json, NamedType type, bool suggest = true) => type switch
    {
        EnumType @enum => Enum(json, @enum, suggest),
        ScalarType { Kind: ScalarKind.Int } => Int(json),
        ScalarType { Kind: ScalarKind.Float } => json.ValueKind == JsonValueKind.Number && json.TryGetDouble(out var number) && double.IsFinite(number)
            ? Value(number)
            : Error($"Float cannot represent non numeric value: {JsonText.Inspect(json)}"),
        ScalarType { Kind: ScalarKind.String } => JsonText.TryRead(json, out var text)
            ? Value(text)
            : Error($"String cannot represent a non string value: {JsonText.Inspect(json)}"),
        ScalarType { Kind: ScalarKind.Boolean } => json.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? Value(json.GetBoolean())
            : Error($"Boolean cannot represent a non boolean value: {JsonText.Inspect(json)}"),
        ScalarType { Kind: ScalarKind.ID } => ID(json),
        ScalarType scalar => Custom(json, scalar),
        _ => Error($"Expected type \"{type}\"."),
    };

    private static ScalarOutcome Int(JsonElement json)
    {
        if (!IsInteger(json, out var number))
            return Error($"Int cannot represent non-integer value: {JsonText.Inspect(json)}");
        return number is >= int.MinValue and <= int.MaxValue
            ? Value((int)number)
            : Error($"Int cannot represent non 32-bit signed integer value: {JsonText.Inspect(json)}");
    }

    private static ScalarOutcome ID(JsonElement json)
    {
        if (JsonText.TryRead(json, out var text))
            return Value(text);
        if (!IsInteger(json, out var number))
            return Error($"ID cannot represent value: {JsonText.Inspect(json)}");
        var raw = json.GetRawText();
        return Value(raw.AsSpan().ContainsAny(".eE") ? number.ToString("F0", CultureInfo.InvariantCulture) : raw);
    }

    /// <summary>JSON does not tell 1.0 from 1, so neither does this (section 3.5.1).</summary>
    private static bool IsInteger(JsonElement json, out double number)
    {
        number = 0;
        return json.ValueKind == JsonValueKind.Number && json.TryGetDouble(out number) && double.IsInteger(number);
    }

    private static ScalarOutcome Enum(JsonElement json, EnumType type, bool suggest)
    {
        if (!JsonText.TryRead(json, out var name))
        {
            var shown = JsonText.Inspect(json);
            return Error($"Enum \"{type}\" cannot represent non-string value: {shown}.{Suggest(shown)}");
        }
        return type.Values.TryFind(name, out var value)
            ? Value(value)
            : Error($"Value \"{name}\" does not exist in \"{type}\" enum.{Suggest(name)}");

        string Suggest(string unknown) =>
            suggest ? Suggestions.DidYouMean(unknown, type.Values.Names, "the enum value") : "";
    }

    private static ScalarOutcome Custom(JsonElement json, ScalarType type)
    {
        if (type.Parse is null)
            return JsonText.TryReadPlain(json, out var plain) ? Value(plain) : Error($"Expected type \"{type}\".");
        if (!JsonText.TryRead(json, out var text))
            return Error($"Expected type \"{type}\".");
        var outcome = type.Parse(text);
        return outcome.Error is null ? outcome : Error($"Expected type \"{type}\". {outcome.Error}");
    }

    private static ScalarOutcome Value(object? value) => new(value, null);

    private static ScalarOutcome Error(string message) => new(null, message);
}
