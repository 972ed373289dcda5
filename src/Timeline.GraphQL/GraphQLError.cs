using System.Collections.Immutable;
using System.Text.Json;

namespace Timeline.GraphQL;

/// <summary>One entry of <c>errors</c> in a response (section 7.1.2).</summary>
/// <param name="Message">What was wrong, for the developer of the client.</param>
/// <param name="Code">One of <see cref="ErrorCodes"/>, or a code of the application; written to <c>extensions.code</c>.</param>
public sealed record GraphQLError(string Message, string Code)
{
    /// <summary>Places in the document the error is about; empty where it is about none.</summary>
    public ImmutableArray<SourceLocation> Locations { get; init; } = [];

    /// <summary>
    /// Where in the response the error arose: response names (<see cref="string"/>) and list indices
    /// (<see cref="int"/>). Null for errors of the whole request.
    /// </summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>More entries of <c>extensions</c>, without <c>code</c>; values that JSON can express.</summary>
    public IReadOnlyDictionary<string, object?> Extensions { get; init; } = ImmutableDictionary<string, object?>.Empty;

    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("message"u8, Message);
        if (!Locations.IsDefaultOrEmpty)
            WriteLocations(writer);
        if (Path is not null)
            WritePath(writer, Path);
        WriteExtensions(writer);
        writer.WriteEndObject();
    }

    private void WriteLocations(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("locations"u8);
        foreach (var location in Locations)
        {
            writer.WriteStartObject();
            writer.WriteNumber("line"u8, location.Line);
            writer.WriteNumber("column"u8, location.Column);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WritePath(Utf8JsonWriter writer, IReadOnlyList<object> path)
    {
        writer.WriteStartArray("path"u8);
        foreach (var segment in path)
        {
            if (segment is int index)
                writer.WriteNumberValue(index);
            else
                writer.WriteStringValue((string)segment);
        }
        writer.WriteEndArray();
    }

    private void WriteExtensions(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("extensions"u8);
        writer.WriteString("code"u8, Code);
        foreach (var (name, value) in Extensions)
        {
            writer.WritePropertyName(name);
            JsonSerializer.Serialize(writer, value);
        }
        writer.WriteEndObject();
    }
}
