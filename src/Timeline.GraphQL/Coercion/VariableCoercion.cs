using System.Collections.Immutable;
using System.Text.Json;
using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Coercion;

/// <summary>The variables of a request, and what is wrong with them; the values count only without errors.</summary>
internal readonly record struct VariableOutcome(InputObject Values, ImmutableArray<GraphQLError> Errors);

/// <summary>Coerces the variables of a request (CoerceVariableValues, section 6.1.2).</summary>
internal static class VariableCoercion
{
    private const int MaxErrors = 10;

    /// <summary>
    /// Coerces what the request gives for the variables of a valid operation. <paramref name="json"/> is an object,
    /// or null where the request has no variables; members that are no variables are ignored.
    /// </summary>
    public static VariableOutcome Coerce(TypeSystem system, OperationNode operation, JsonElement? json, bool suggest = true)
    {
        var values = new InputObject();
        var errors = new List<GraphQLError>();
        foreach (var variable in operation.Variables)
        {
            if (errors.Count >= MaxErrors)
                break;
            Coerce(system, variable, json, suggest, values, errors);
        }
        return new VariableOutcome(values, [.. errors]);
    }

    private static void Coerce(
        TypeSystem system, VariableDefinitionNode node, JsonElement? json, bool suggest, InputObject values, List<GraphQLError> errors)
    {
        var name = node.Variable.Name.Value;
        if (system.Resolve(node.Type) is not { IsInput: true } type)
        {
            Fail($"Variable \"${name}\" expected value of type \"{node.Type}\" which cannot be used as an input type.");
        }
        else if (json is not { ValueKind: JsonValueKind.Object } given || !JsonText.TryGetMember(given, name, out var value))
        {
            if (node.Default is not null && LiteralCoercion.TryCoerce(node.Default, type, null, out var @default))
                values[name] = @default;
            else if (type.IsNonNull)
                Fail($"Variable \"${name}\" of required type \"{type}\" was not provided.");
        }
        else if (value.ValueKind == JsonValueKind.Null && type.IsNonNull)
        {
            Fail($"Variable \"${name}\" of non-null type \"{type}\" must not be null.");
        }
        else
        {
            values[name] = new JsonCoercion(suggest, FailWithin).Coerce(value, type, null);
        }

        void FailWithin(JsonPath? path, JsonElement invalid, string message)
        {
            // Of a list of a million wrong items only the first few are worth the words.
            if (errors.Count < MaxErrors)
                Fail($"Variable \"${name}\" got invalid value {JsonText.Inspect(invalid)}{(path is null ? "" : $" at \"{name}{path}\"")}; {message}");
        }

        void Fail(string message) => errors.Add(
            new GraphQLError(message, ErrorCodes.BadUserInput) { Locations = [node.Location.ToSourceLocation()] });
    }
}
