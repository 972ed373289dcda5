using System.Buffers;
using System.Text;
using System.Text.Json;
using Timeline.GraphQL.Tests.Execution;

namespace Timeline.GraphQL.Tests.Conformance;

/// <summary>
/// Executes the recorded cases whose resolvers were plain data. Data with the order of its keys, and paths and
/// locations of errors must be the same; messages are ours.
/// </summary>
public class ExecuteCasesTests
{
    [Fact]
    public async Task Requests_are_answered_as_the_reference_does()
    {
        var differences = new List<string>();
        var replayed = 0;
        foreach (var (line, recorded) in RecordedCases.Read("execute.jsonl"))
        {
            if (RecordedCases.Unreplayable("execute.jsonl").Contains(line))
                continue;
            replayed++;
            if (await Compare(recorded) is { } difference)
                differences.Add($"{line}: {recorded.GetProperty("test")}: {difference}");
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
        Assert.True(replayed >= 52, $"Only {replayed} cases were replayed.");
    }

    private static async Task<string?> Compare(JsonElement recorded)
    {
        var data = recorded.TryGetProperty("rootValue", out var root) && root.ValueKind == JsonValueKind.Object ? root.GetRawText() : "{}";
        var options = new GraphQLOptions { MaxIntrospectionDepth = 30 };
        GraphQLEngine engine;
        try
        {
            engine = JsonRows.Engine(recorded.GetProperty("schema").GetString()!, data, options);
        }
        catch (SchemaException refused)
        {
            return $"the schema is refused: {refused.Message}";
        }
        var request = Requests.Request(recorded.GetProperty("query").GetString()!,
            recorded.TryGetProperty("variables", out var variables) ? variables.GetRawText() : null,
            recorded.TryGetProperty("operationName", out var operation) ? operation.GetString() : null);
        using var answer = JsonDocument.Parse(await engine.Ask(request));
        var (expected, actual) = (Normalize(recorded.GetProperty("result")), Normalize(answer.RootElement));
        return expected == actual ? null : $"\n  there {expected}\n  here  {actual}";
    }

    private static string Normalize(JsonElement response)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            if (response.TryGetProperty("data", out var data))
                WriteData(writer, data);
            writer.WriteStartArray("errors");
            if (response.TryGetProperty("errors", out var errors))
                foreach (var error in errors.EnumerateArray())
                    WriteError(writer, error);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        // Printed defaults have spaces within braces here.
        return Encoding.UTF8.GetString(buffer.WrittenSpan).Replace("{ ", "{", StringComparison.Ordinal).Replace(" }", "}", StringComparison.Ordinal);
    }

    // Of a whole schema only its own types are compared: built-in descriptions are ours, and the order of types is free.
    private static void WriteData(Utf8JsonWriter writer, JsonElement data)
    {
        writer.WritePropertyName("data");
        if (data.ValueKind != JsonValueKind.Object || !data.TryGetProperty("__schema", out var schema) || !schema.TryGetProperty("types", out var types))
        {
            data.WriteTo(writer);
            return;
        }
        writer.WriteStartArray();
        foreach (var type in types.EnumerateArray().Where(IsOwn).OrderBy(Name, StringComparer.Ordinal))
            type.WriteTo(writer);
        writer.WriteEndArray();

        static string Name(JsonElement type) => type.GetProperty("name").GetString()!;

        static bool IsOwn(JsonElement type) => !Name(type).StartsWith("__", StringComparison.Ordinal)
            && Name(type) is not ("Int" or "Float" or "String" or "Boolean" or "ID");
    }

    private static void WriteError(Utf8JsonWriter writer, JsonElement error)
    {
        writer.WriteStartObject();
        foreach (var part in (string[])["locations", "path"])
            if (error.TryGetProperty(part, out var value))
            {
                writer.WritePropertyName(part);
                value.WriteTo(writer);
            }
        writer.WriteEndObject();
    }
}
