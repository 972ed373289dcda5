using System.Text.Json;
using System.Text.Unicode;

namespace Timeline.App.Http.Subscriptions;

/// <summary>A message of a client (protocol graphql-transport-ws).</summary>
/// <param name="Type">What it is.</param>
/// <param name="Id">The operation it is about; null where it names none.</param>
/// <param name="Payload">A JSON object, or empty; points into the message.</param>
internal readonly record struct SocketMessage(string Type, string? Id, ReadOnlyMemory<byte> Payload)
{
    private static readonly JsonReaderOptions Nesting = new() { MaxDepth = JsonParameters.MaxNesting + 1 };

    /// <summary>Reads a message; gives what is wrong where it is none.</summary>
    public static string? Read(ReadOnlyMemory<byte> text, out SocketMessage message)
    {
        message = default;
        if (!Utf8.IsValid(text.Span))
            return "The message is not valid UTF-8";
        try
        {
            return ReadObject(text, out message);
        }
        catch (JsonException)
        {
            return "The message is not JSON";
        }
        catch (InvalidOperationException)
        {
            // The reader's word for an escaped half of a surrogate pair.
            return "The message has a \\u escape that is no character";
        }
    }

    private static string? ReadObject(ReadOnlyMemory<byte> text, out SocketMessage message)
    {
        message = default;
        var reader = new Utf8JsonReader(text.Span, Nesting);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            return "The message is not a JSON object";
        string? type = null;
        string? id = null;
        ReadOnlyMemory<byte> payload = default;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var problem = reader.ValueTextEquals("type"u8) ? ReadText(ref reader, "\"type\" is not a string", out type)
                : reader.ValueTextEquals("id"u8) ? ReadText(ref reader, "\"id\" is not a string", out id)
                : reader.ValueTextEquals("payload"u8) ? ReadPayload(ref reader, text, out payload)
                : Skip(ref reader);
            if (problem is not null)
                return problem;
        }
        // One more token to find what follows the object; there must be nothing.
        reader.Read();
        if (type is null)
            return "The message has no \"type\"";
        message = new SocketMessage(type, id, payload);
        return null;
    }

    private static string? ReadText(ref Utf8JsonReader reader, string problem, out string? text)
    {
        reader.Read();
        text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return text is null ? problem : null;
    }

    private static string? ReadPayload(ref Utf8JsonReader reader, ReadOnlyMemory<byte> text, out ReadOnlyMemory<byte> payload)
    {
        payload = default;
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        if (reader.TokenType != JsonTokenType.StartObject)
            return "\"payload\" is not an object";
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        payload = text[start..(int)reader.BytesConsumed];
        return null;
    }

    private static string? Skip(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Skip();
        return null;
    }
}
