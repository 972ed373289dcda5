using System.Collections.Frozen;
using Microsoft.Net.Http.Headers;

namespace Timeline.App.Http;

/// <summary>
/// A file beside the program that does not change while it runs, with an entity tag. A file of the same name with
/// <c>.br</c> at its end is the same compressed; it is sent to who reads Brotli.
/// </summary>
/// <param name="Path">Where it lies.</param>
/// <param name="ContentType">What it is.</param>
/// <param name="IsHashed">Whether its name has a hash of what is in it, so that it never changes.</param>
public sealed record ServedFile(string Path, string ContentType, bool IsHashed)
{
    private readonly string _tag = $"\"{new FileInfo(Path).Length:x}-{File.GetLastWriteTimeUtc(Path).Ticks:x}\"";

    private readonly string? _compressed = File.Exists(Path + ".br") ? Path + ".br" : null;

    private static readonly FrozenDictionary<string, string> ContentTypes = new Dictionary<string, string>
    {
        [".css"] = "text/css; charset=utf-8",
        [".html"] = "text/html; charset=utf-8",
        [".ico"] = "image/x-icon",
        [".js"] = "text/javascript; charset=utf-8",
        [".png"] = "image/png",
        [".svg"] = "image/svg+xml",
        [".ttf"] = "font/ttf",
        [".txt"] = "text/plain; charset=utf-8",
        [".webmanifest"] = "application/manifest+json",
        [".woff2"] = "font/woff2",
    }.ToFrozenDictionary();

    /// <summary>The media type by the end of the name; null where files of that kind are not served.</summary>
    public static string? TypeOf(string path) => ContentTypes.GetValueOrDefault(System.IO.Path.GetExtension(path));

    public async Task SendAsync(HttpContext context)
    {
        var response = context.Response;
        response.Headers.ETag = _tag;
        response.Headers.CacheControl = IsHashed ? "public, max-age=31536000, immutable" : "no-cache";
        response.Headers.XContentTypeOptions = "nosniff";
        if (context.Request.Headers.IfNoneMatch.ToString().Contains(_tag, StringComparison.Ordinal))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        response.ContentType = ContentType;
        var path = Path;
        if (_compressed is not null)
        {
            response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
            if (ReadsBrotli(context.Request))
            {
                response.Headers.ContentEncoding = "br";
                path = _compressed;
            }
        }
        if (HttpMethods.IsGet(context.Request.Method))
            await response.SendFileAsync(path, context.RequestAborted);
    }

    private static bool ReadsBrotli(HttpRequest request) =>
        StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out var codings) && codings.Any(coding => coding.Value == "br" && coding.Quality != 0);
}
