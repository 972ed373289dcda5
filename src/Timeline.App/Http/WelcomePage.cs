
namespace Timeline.App.Http;

/// <summary>
/// The page at <c>/welcome</c>, and at <c>/</c> where the timeline's page is not built: what this is, where things are, and
/// example queries that run on a click. Nothing comes from elsewhere.
/// </summary>
public static class WelcomePage
{
    public const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <param name="app">What it is served by.</param>
    /// <param name="isRoot">Whether it is the page at <c>/</c> too.</param>
    public static void Map(WebApplication app, bool isRoot)
    {
        var page = StaticText.Endpoint("text/html; charset=utf-8", Resource.Text("Welcome/welcome.html"), Policy);
        app.Map("/welcome", page);
        if (isRoot)
            app.Map("/", page);
        app.Map("/welcome.css", StaticText.Endpoint("text/css; charset=utf-8", Resource.Text("Welcome/welcome.css")));
        app.Map("/welcome.js", StaticText.Endpoint("text/javascript; charset=utf-8", Resource.Text("Welcome/welcome.js")));
        app.Map("/favicon.svg", StaticText.Endpoint("image/svg+xml", Resource.Text("Welcome/favicon.svg")));
    }
}
