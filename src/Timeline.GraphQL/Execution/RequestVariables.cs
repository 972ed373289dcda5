using System.Text.Json;
using System.Text.Unicode;
using Timeline.GraphQL.Coercion;
using Timeline.GraphQL.Language.Ast;
using Timeline.GraphQL.Types;

namespace Timeline.GraphQL.Execution;

/// <summary>Reads and coerces the variables of a request.</summary>
internal static class RequestVariables
{
    private static readonly InputObject None = new();

    public static VariableOutcome Read(TypeSystem types, OperationNode operation, ReadOnlyMemory<byte> json, bool suggest)
    {
        if (operation.Variables.IsEmpty)
            return new VariableOutcome(None, []);
        if (json.IsEmpty)
            return VariableCoercion.Coerce(types, operation, null, suggest);
        // The JSON reader looks at the bytes of a string only when they are asked for, and then throws.
        if (!Utf8.IsValid(json.Span))
            return Refuse("Variables must be valid UTF-8.");
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Null
                ? VariableCoercion.Coerce(types, operation, document.RootElement, suggest)
                : Refuse("Variables must be a JSON object.");
        }
        catch (JsonException)
        {
            return Refuse("Variables must be valid JSON.");
        }
    }

    private static VariableOutcome Refuse(string message) => new(None, [new GraphQLError(message, ErrorCodes.BadUserInput)]);
}
