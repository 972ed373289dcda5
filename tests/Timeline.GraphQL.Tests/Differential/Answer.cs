using System.Text;
using System.Text.Json;

namespace Timeline.GraphQL.Tests.Differential;

/// <summary>An answer brought to the form in which both implementations must agree.</summary>
/// <param name="Data">The text of <c>data</c>, keys in their order; null where there is none.</param>
/// <param name="Errors">Path and locations of each error: in order of execution, or a sorted set where nothing was executed.</param>
/// <param name="Messages">The messages, which may differ.</param>
internal sealed record Answer(string? Data, IReadOnlyList<string> Errors, IReadOnlyList<string> Messages)
{
    public static Answer Of(JsonElement response)
    {
        var data = response.TryGetProperty("data", out var found) ? JsonSerializer.Serialize(found) : null;
        var errors = response.TryGetProperty("errors", out var list)
            ? list.EnumerateArray().Select(error => (Place: Place(error, isOrdered: data is not null), Message: error.GetProperty("message").GetString() ?? "")).ToList()
            : [];
        // The reference tells some conflicts twice, once from each side.
        if (data is null)
            errors = [.. errors.DistinctBy(error => error.Place).OrderBy(error => error.Place, StringComparer.Ordinal)];
        return new Answer(data, errors.ConvertAll(error => error.Place), errors.ConvertAll(error => error.Message));
    }

    public override string ToString() =>
        $"{Data ?? "no data"}\n    {string.Join("\n    ", Errors.Zip(Messages, (place, message) => $"{place} {message}"))}";

    private static string Place(JsonElement error, bool isOrdered)
    {
        var text = new StringBuilder();
        if (error.TryGetProperty("path", out var path))
            text.AppendJoin('/', path.EnumerateArray()).Append(' ');
        if (error.TryGetProperty("locations", out var locations))
        {
            var places = locations.EnumerateArray().Select(place => $"{place.GetProperty("line").GetInt32():0000}:{place.GetProperty("column").GetInt32():0000}");
            text.AppendJoin(' ', isOrdered ? places : places.Order(StringComparer.Ordinal));
        }
        return text.ToString();
    }
}
