using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Timeline.App.Http;

/// <summary>Chooses the media type of an answer by the request's <c>Accept</c> header (RFC 9110, section 12.5.1).</summary>
public static class AcceptHeader
{
    /// <returns>Null where the header allows neither type.</returns>
    public static ResponseMediaType? Choose(StringValues header)
    {
        if (header.Count == 0 || (header.Count == 1 && IsPlain(header[0])))
            return ResponseMediaType.Json;
        if (!MediaTypeHeaderValue.TryParseList(header, out var ranges))
            return null;
        var json = Quality(ranges, ResponseMediaTypes.Json);
        var graphql = Quality(ranges, ResponseMediaTypes.GraphQLResponse);
        if (json.Value == 0 && graphql.Value == 0)
            return null;
        // Who names the newer type knows it; who only says */* gets the type that everybody knows.
        return graphql.CompareTo(json) > 0 || (graphql == json && graphql.Precision == Exact)
            ? ResponseMediaType.GraphQLResponse
            : ResponseMediaType.Json;
    }

    private const int Exact = 2;

    private static bool IsPlain(string? value) => value is null or "" or "*/*" or ResponseMediaTypes.Json;

    /// <summary>The quality that the most precise range matching the type gives it.</summary>
    private static (double Value, int Precision) Quality(IList<MediaTypeHeaderValue> ranges, string type)
    {
        var found = (Value: 0.0, Precision: -1);
        foreach (var range in ranges)
        {
            var precision = Precision(range, type);
            if (precision > found.Precision)
                found = (range.Quality ?? 1, precision);
        }
        return found;
    }

    private static int Precision(MediaTypeHeaderValue range, string type)
    {
        if (range.Charset.HasValue && !Charset.IsUtf8(range.Charset))
            return -1;
        if (range.MatchesAllTypes)
            return 0;
        if (range.MatchesAllSubTypes)
            return range.Type.Equals("application", StringComparison.OrdinalIgnoreCase) ? 1 : -1;
        return range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase) ? Exact : -1;
    }
}
