using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Timeline.App.Http;

namespace Timeline.App.Ide;

/// <summary>The GraphQL IDE at <c>/graphql/</c>: the same address as the endpoint, for who asks for a page and brings no document.</summary>
/// <param name="files">Null where the IDE is not installed; a page then says how to get it.</param>
public sealed class IdeEndpoint(IdeFiles? files)
{
    public const string LicenseAddress = "/graphql-ide-license.txt";

    /// <summary>The IDE compiles schemas of JSON with <c>eval</c>, and styles itself; nothing of it may reach another machine.</summary>
    private const string Policy = "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
        + "font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly string[] DocumentParameters = ["query", "documentId", "extensions"];

    private readonly RequestDelegate _page = files is null ? StaticText.Endpoint("text/html; charset=utf-8", Resource.Text("Ide/missing.html"), WelcomePage.Policy) : files.Index.SendAsync;

    public void Map(WebApplication app, GraphQLEndpoints graphql)
    {
        app.Map("/graphql", (RequestDelegate)(context => IsForThePage(context.Request) ? PageAsync(context) : graphql.HandleAsync(context)));
        app.Map("/graphql/{**path}", (RequestDelegate)(context => graphql.HandleBelowAsync(context, PartAsync)));
        if (files is not null)
            app.Map(LicenseAddress, (RequestDelegate)files.License.SendAsync);
    }

    public Task PageAsync(HttpContext context)
    {
        var response = context.Response;
        response.Headers.Vary = "Accept";
        // The page names its scripts and its configuration relative to its own address. All links are relative, for a proxy may
        // have put a prefix before ours.
        if (!context.Request.Path.Value!.EndsWith('/'))
        {
            response.StatusCode = StatusCodes.Status301MovedPermanently;
            response.Headers.CacheControl = "no-cache";
            response.Headers.Location = "graphql/";
            return Task.CompletedTask;
        }
        if (files is not null)
        {
            Guard(response);
            response.Headers.Link = $"<..{LicenseAddress}>; rel=\"license\"";
        }
        return _page(context);
    }

    /// <summary>
    /// What the page asks for. Its service worker is not among it: that would reload the page under the visitor's hands
    /// and answer from its store what the server should answer.
    /// </summary>
    public async Task PartAsync(HttpContext context)
    {
        Guard(context.Response);
        var path = context.Request.RouteValues["path"] as string ?? "";
        if (files is null || !IsRead(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else if (path == "bcp-config.json")
        {
            context.Response.Headers.CacheControl = "no-store";
            context.Response.ContentType = "application/json";
            await context.Response.BodyWriter.WriteAsync(IdeConfiguration.Json, context.RequestAborted);
        }
        else if (files.Part(path) is { } file)
        {
            await file.SendAsync(context);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private static void Guard(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers["Referrer-Policy"] = "no-referrer";
    }

    /// <summary>A browser asks for a page; a link may carry a document, and then its answer is wanted.</summary>
    private static bool IsForThePage(HttpRequest request) =>
        IsRead(request) && NamesHtml(request.Headers.Accept) && !DocumentParameters.Any(request.Query.ContainsKey);

    private static bool IsRead(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    private static bool NamesHtml(StringValues accept) =>
        MediaTypeHeaderValue.TryParseList(accept, out var ranges) && ranges.Any(range => range.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase) && range.Quality != 0);
}
