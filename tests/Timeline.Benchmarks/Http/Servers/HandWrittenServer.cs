using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Timeline.Benchmarks.GraphQL;

namespace Timeline.Benchmarks.Http.Servers;

/// <summary>The answers as a programmer would write them for these questions alone, with the platform's JSON writer.</summary>
internal static class HandWrittenServer
{
    private static readonly JsonWriterOptions Unchecked = new() { SkipValidation = true };

    public static void Map(WebApplication app)
    {
        app.Map("/events", (RequestDelegate)(context =>
        {
            var first = int.Parse(context.Request.Query["first"].ToString(), CultureInfo.InvariantCulture);
            return AnswerAsync(context.Response, json => WriteEvents(BenchmarkData.First(first), json));
        }));
        app.Map("/event", (RequestDelegate)(context =>
        {
            var id = context.Request.Query["id"].ToString();
            return AnswerAsync(context.Response, json => WriteEvent(BenchmarkData.EventsById.GetValueOrDefault(id), json));
        }));
    }

    public static void Write(Scenario scenario, IBufferWriter<byte> output)
    {
        using var variables = JsonDocument.Parse(scenario.Variables);
        Write(output, json =>
        {
            if (variables.RootElement.TryGetProperty("first", out var first))
                WriteEvents(BenchmarkData.First(first.GetInt32()), json);
            else
                WriteEvent(BenchmarkData.EventsById.GetValueOrDefault(variables.RootElement.GetProperty("id").GetString() ?? ""), json);
        });
    }

    private static async Task AnswerAsync(HttpResponse response, Action<Utf8JsonWriter> write)
    {
        response.ContentType = "application/json; charset=utf-8";
        Write(response.BodyWriter, write);
        await response.BodyWriter.FlushAsync();
    }

    private static void Write(IBufferWriter<byte> output, Action<Utf8JsonWriter> write)
    {
        using var json = new Utf8JsonWriter(output, Unchecked);
        json.WriteStartObject();
        json.WriteStartObject("data"u8);
        write(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteEvents(List<Occurrence> rows, Utf8JsonWriter json)
    {
        json.WriteStartArray("events"u8);
        foreach (var row in rows)
            WriteListed(row, json);
        json.WriteEndArray();
    }

    private static void WriteListed(Occurrence row, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, row.Id);
        json.WriteString("title"u8, row.Title);
        json.WriteString("kind"u8, row.Kind);
        json.WriteNumber("year"u8, row.Year);
        json.WriteStartObject("place"u8);
        json.WriteString("id"u8, row.Place.Id);
        json.WriteString("name"u8, row.Place.Name);
        json.WriteEndObject();
        json.WriteStartArray("participants"u8);
        foreach (var participation in row.Participants)
            WriteParticipation(participation, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteParticipation(Participation row, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("role"u8, row.Role);
        json.WriteStartObject("actor"u8);
        json.WriteString("name"u8, row.Actor.Name);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteEvent(Occurrence? row, Utf8JsonWriter json)
    {
        if (row is null)
        {
            json.WriteNull("event"u8);
            return;
        }
        json.WriteStartObject("event"u8);
        json.WriteString("id"u8, row.Id);
        json.WriteString("title"u8, row.Title);
        json.WriteNumber("year"u8, row.Year);
        json.WriteStartObject("place"u8);
        json.WriteString("name"u8, row.Place.Name);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
