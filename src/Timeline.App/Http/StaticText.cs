using System.Security.Cryptography;
using System.Text;

namespace Timeline.App.Http;

/// <summary>A text that does not change while the program runs, with an entity tag so that it travels once.</summary>
public static class StaticText
{
    public static RequestDelegate Endpoint(string contentType, string text, string? contentSecurityPolicy = null)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}\"";
        return async context =>
        {
            var headers = context.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
            {
                headers.Allow = "GET, HEAD";
                context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
                return;
            }
            headers.ETag = tag;
            headers.CacheControl = "no-cache";
            if (contentSecurityPolicy is not null)
            {
                headers.ContentSecurityPolicy = contentSecurityPolicy;
                headers["Referrer-Policy"] = "no-referrer";
            }
            if (context.Request.Headers.IfNoneMatch.ToString().Contains(tag, StringComparison.Ordinal))
            {
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
            context.Response.ContentType = contentType;
            if (HttpMethods.IsGet(context.Request.Method))
                await context.Response.BodyWriter.WriteAsync(bytes, context.RequestAborted);
        };
    }
}
