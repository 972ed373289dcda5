using System.Text.Encodings.Web;
using System.Text.Json;

namespace Timeline.Tests.Api.Running;

/// <summary>The answer to a request, and what the store was asked on the way.</summary>
internal sealed record Answer(JsonElement Root, IReadOnlyList<object> Questions)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public JsonElement Data => Root.GetProperty("data");

    /// <summary>The errors as <c>CODE: message</c>.</summary>
    public IReadOnlyList<string> Errors => !Root.TryGetProperty("errors", out JsonElement errors)
        ? []
        : [.. errors.EnumerateArray().Select(error => $"{error.At("extensions", "code")}: {error.At("message")}")];

    /// <summary>The answer for people, as snapshots keep it.</summary>
    public string Text => JsonSerializer.Serialize(Root, Indented);
}

/// <summary>Finds one's way in answers.</summary>
internal static class AnswerReading
{
    /// <summary>What stands at a path of property names (<see cref="string"/>) and positions (<see cref="int"/>).</summary>
    public static JsonElement At(this JsonElement element, params object[] path) =>
        path.Aggregate(element, (found, step) => step is int index ? found[index] : found.GetProperty((string)step));

    /// <summary>The texts at a path below each item of a list.</summary>
    public static IReadOnlyList<string?> Texts(this JsonElement list, params object[] path) =>
        [.. list.EnumerateArray().Select(item => item.At(path)).Select(found => found.ValueKind == JsonValueKind.String ? found.GetString() : found.GetRawText())];
}
