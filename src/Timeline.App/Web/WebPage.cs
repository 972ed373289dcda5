namespace Timeline.App.Web;

/// <summary>The timeline's page at <c>/</c>. What it shows is in its query string; it names its parts relative to its own address.</summary>
/// <param name="files">What the build made.</param>
public sealed class WebPage(WebFiles files)
{
    // Pictures of data and blobs are what an export draws.
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; base-uri 'none'; form-action 'none'; frame-ancestors ";

    public void Map(WebApplication app)
    {
        app.Map("/", (RequestDelegate)PageAsync);
        app.Map("/assets/{name}", (RequestDelegate)AssetAsync);
    }

    private Task PageAsync(HttpContext context)
    {
        if (!IsRead(context))
            return Task.CompletedTask;
        // A page that only shows may be shown within another.
        context.Response.Headers.ContentSecurityPolicy = Policy + (context.Request.Query["embed"] == "1" ? "*" : "'none'");
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        return files.Index.SendAsync(context);
    }

    private Task AssetAsync(HttpContext context)
    {
        if (!IsRead(context))
            return Task.CompletedTask;
        if (files.Asset((string)context.Request.RouteValues["name"]!) is { } file)
            return file.SendAsync(context);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static bool IsRead(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            return true;
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD";
        return false;
    }
}
