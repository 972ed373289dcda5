using System.Buffers;
using System.Text.Json;

namespace Timeline.Benchmarks.GraphQL;

/// <summary>The answer to the benchmark's query as a programmer would write it for this query alone: what an engine is measured by.</summary>
internal static class HandWritten
{
    private static readonly JsonWriterOptions Unchecked = new() { SkipValidation = true };

    public static void Write(IReadOnlyList<Occurrence> events, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Unchecked);
        json.WriteStartObject();
        json.WriteStartObject("data"u8);
        json.WriteStartArray("events"u8);
        foreach (var row in events)
            Write(row, json);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Occurrence row, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, row.Id);
        json.WriteString("title"u8, row.Title);
        json.WriteString("kind"u8, row.Kind);
        json.WriteNumber("year"u8, row.Year);
        json.WriteBoolean("certain"u8, row.IsCertain);
        json.WriteStartObject("place"u8);
        json.WriteString("id"u8, row.Place.Id);
        json.WriteString("name"u8, row.Place.Name);
        json.WriteString("kind"u8, row.Place.Kind);
        json.WriteEndObject();
        json.WriteStartArray("participants"u8);
        foreach (var participation in row.Participants)
            Write(participation, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Participation row, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("role"u8, row.Role);
        json.WriteString("words"u8, row.Words);
        json.WriteStartObject("actor"u8);
        json.WriteString("id"u8, row.Actor.Id);
        json.WriteString("name"u8, row.Actor.Name);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
