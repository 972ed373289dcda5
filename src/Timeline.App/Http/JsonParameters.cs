using System.Text.Json;
using System.Text.Unicode;
using Timeline.GraphQL;

namespace Timeline.App.Http;

/// <summary>
/// Reads the parameters from a JSON body in one pass: the query's bytes and the variables' raw slice, no object model.
/// Unknown members are skipped, as GraphQL over HTTP demands.
/// </summary>
public static class JsonParameters
{
    internal const int MaxNesting = 64;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static ParametersResult Read(ReadOnlyMemory<byte> body, string? idInAddress = null)
    {
        if (body.Span.StartsWith(ByteOrderMark))
            body = body[ByteOrderMark.Length..];
        if (body.IsEmpty)
            return ParametersResult.Unreadable("The body is empty; expected a JSON object with \"query\".");
        if (!Utf8.IsValid(body.Span))
            return ParametersResult.Unreadable("The body is not valid UTF-8.");
        try
        {
            return ReadObject(body, idInAddress);
        }
        catch (JsonException problem)
        {
            return ParametersResult.Unreadable($"The body is not JSON: line {problem.LineNumber + 1}, byte {problem.BytePositionInLine + 1}.");
        }
        catch (InvalidOperationException)
        {
            // The reader's word for an escaped half of a surrogate pair.
            return ParametersResult.Unreadable("The body has a \\u escape that is no character.");
        }
    }

    private static ParametersResult ReadObject(ReadOnlyMemory<byte> body, string? idInAddress)
    {
        var reader = new Utf8JsonReader(body.Span, new JsonReaderOptions { MaxDepth = MaxNesting });
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            return ParametersResult.Bad("The body is not a JSON object; expected {\"query\": \"…\"}.");
        var members = new JsonMembers();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (members.Read(ref reader, body) is { } problem)
                return ParametersResult.Bad(problem);
        }
        // One more token to find what follows the object; there must be nothing.
        reader.Read();
        return ParametersResult.Of(members.Parameters, idInAddress);
    }

    /// <summary>What has been read of the members so far.</summary>
    private struct JsonMembers
    {
        private ReadOnlyMemory<byte>? _query;
        private string? _persistedHash;
        private string? _documentId;
        private string? _operationName;
        private ReadOnlyMemory<byte> _variables;
        private ErrorBehavior _onError;
        private ReadOnlyMemory<byte> _extensions;

        public readonly GraphQLParameters Parameters => new()
        {
            Query = _query,
            DocumentId = _documentId,
            PersistedHash = _persistedHash,
            OperationName = _operationName,
            Variables = _variables,
            OnError = _onError,
            Extensions = _extensions,
        };

        public string? Read(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body)
        {
            if (reader.ValueTextEquals("query"u8))
                return ReadQuery(ref reader, body);
            if (reader.ValueTextEquals("operationName"u8))
                return ReadText(ref reader, "\"operationName\" is not a string.", out _operationName);
            if (reader.ValueTextEquals("documentId"u8))
                return ReadText(ref reader, "\"documentId\" is not a string.", out _documentId);
            if (reader.ValueTextEquals("variables"u8))
                return ReadVariables(ref reader, body);
            if (reader.ValueTextEquals("extensions"u8))
                return ReadExtensions(ref reader, body);
            if (reader.ValueTextEquals("onError"u8))
                return ReadOnError(ref reader);
            reader.Read();
            reader.Skip();
            return null;
        }

        private string? ReadQuery(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body)
        {
            reader.Read();
            if (reader.TokenType != JsonTokenType.String)
                return "\"query\" is not a string.";
            if (_query is not null)
                return "\"query\" occurs twice.";
            if (reader.ValueIsEscaped)
            {
                var unescaped = new byte[reader.ValueSpan.Length];
                _query = unescaped.AsMemory(0, reader.CopyString(unescaped));
            }
            else
            {
                _query = body.Slice((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
            }
            return null;
        }

        /// <returns>The problem where the value is neither a string nor null; else null.</returns>
        private static string? ReadText(ref Utf8JsonReader reader, string problem, out string? text)
        {
            reader.Read();
            var fits = reader.TokenType is JsonTokenType.String or JsonTokenType.Null;
            text = fits ? reader.GetString() : null;
            return fits ? null : problem;
        }

        private string? ReadVariables(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body)
        {
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null)
                return null;
            if (reader.TokenType != JsonTokenType.StartObject)
                return "\"variables\" is not an object.";
            var start = (int)reader.TokenStartIndex;
            SkipChecked(ref reader);
            _variables = body[start..(int)reader.BytesConsumed];
            return null;
        }

        private string? ReadExtensions(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body)
        {
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null)
                return null;
            if (reader.TokenType != JsonTokenType.StartObject)
                return "\"extensions\" is not an object.";
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            _extensions = body[start..(int)reader.BytesConsumed];
            (_persistedHash, var problem) = PersistedQueryExtension.Read(_extensions);
            return problem;
        }

        private string? ReadOnError(ref Utf8JsonReader reader)
        {
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null)
                return null;
            if (reader.TokenType != JsonTokenType.String || OnErrorWord.Parse(reader.GetString()) is not { } behavior)
                return "\"onError\" is not one of " + OnErrorWord.All + ".";
            _onError = behavior;
            return null;
        }

        /// <summary>Skips the object and looks at every escaped text in it, so that nothing behind this door meets half a character.</summary>
        private static void SkipChecked(ref Utf8JsonReader reader)
        {
            var depth = reader.CurrentDepth;
            while (reader.Read() && (reader.TokenType != JsonTokenType.EndObject || reader.CurrentDepth > depth))
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                    _ = reader.GetString();
            }
        }
    }
}
