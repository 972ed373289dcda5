using System.Text.Json;

namespace Timeline.Benchmarks.Graph;

/// <summary>What every GraphQL answer has.</summary>
internal static class GraphAnswer
{
    /// <exception cref="IOException">The answer tells of errors.</exception>
    public static JsonElement DataOf(JsonDocument answer) => answer.RootElement.TryGetProperty("errors", out var errors)
        ? throw new IOException($"A server answered with errors: {errors}")
        : answer.RootElement.GetProperty("data");

    /// <summary>A text; null where nobody asked for it.</summary>
    public static string? TextIn(JsonElement item, string name) => item.TryGetProperty(name, out var text) ? text.GetString() : null;

    /// <summary>A list; empty where nobody asked for it.</summary>
    public static IEnumerable<JsonElement> ListIn(JsonElement item, string name) => item.TryGetProperty(name, out var list) ? list.EnumerateArray() : [];
}
