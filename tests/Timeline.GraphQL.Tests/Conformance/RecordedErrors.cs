using System.Text.Json;
using Timeline.GraphQL.Language;

namespace Timeline.GraphQL.Tests.Conformance;

/// <summary>Compares errors without regard to their order: how many, where, and in which words.</summary>
internal static class RecordedErrors
{
    /// <summary>Null where all is alike; otherwise what is there and what is here.</summary>
    public static string? Compare(JsonElement expected, IEnumerable<(string Message, IEnumerable<Location> Locations)> found, bool withMessages = true)
    {
        var there = expected.EnumerateArray().Select(error => Show(
            withMessages ? error.GetProperty("message").GetString() ?? "" : "",
            error.TryGetProperty("locations", out var locations) ? locations.EnumerateArray().Select(location =>
                (location.GetProperty("line").GetInt32(), location.GetProperty("column").GetInt32())) : []));
        var here = found.Select(error => Show(
            withMessages ? error.Message : "", error.Locations.Select(location => (location.Line, location.Column))));
        var (left, right) = (string.Join('\n', there.Order()), string.Join('\n', here.Order()));
        return left == right ? null : $"\n  there: {left}\n  here: {right}";
    }

    private static string Show(string message, IEnumerable<(int Line, int Column)> places) =>
        $"{string.Join(' ', places.Select(place => $"{place.Line}:{place.Column}"))} {message}";
}
