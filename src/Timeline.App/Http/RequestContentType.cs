using Microsoft.Net.Http.Headers;

namespace Timeline.App.Http;

/// <summary>
/// The one content type of a request's body. Other pages' forms cannot send it without asking first (CORS preflight),
/// so it also keeps them from sending requests in their visitors' names.
/// </summary>
public static class RequestContentType
{
    public static bool IsJson(string? header)
    {
        if (header == ResponseMediaTypes.Json)
            return true;
        return MediaTypeHeaderValue.TryParse(header, out var type)
            && type.MediaType.Equals(ResponseMediaTypes.Json, StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || Charset.IsUtf8(type.Charset));
    }
}
