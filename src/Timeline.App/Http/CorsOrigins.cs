using Microsoft.AspNetCore.Cors.Infrastructure;

namespace Timeline.App.Http;

/// <summary>The sites whose pages may ask this server from their visitors' browsers and read the answers (CORS).</summary>
public sealed class CorsOrigins
{
    public const string None = "none";

    public const string Any = "any";

    private static readonly TimeSpan PreflightIsGoodFor = TimeSpan.FromMinutes(10);

    private readonly string[] _origins = [];
    private readonly bool _any;

    /// <param name="setting"><see cref="None"/>, <see cref="Any"/>, or origins separated by commas.</param>
    /// <exception cref="UsageException">One is not an origin.</exception>
    public CorsOrigins(string setting)
    {
        _any = setting == Any;
        if (setting is not (None or Any))
            _origins = [.. setting.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Parse)];
    }

    public bool AreNone => !_any && _origins.Length == 0;

    /// <param name="origin">The request's <c>Origin</c> header; empty where it has none.</param>
    public bool Allows(string origin) => origin.Length > 0 && (_any || _origins.Contains(origin, StringComparer.OrdinalIgnoreCase));

    /// <summary>
    /// Whether a page of a site that is not allowed sent the request: such a page can make its visitors' browsers send a
    /// GET, which is work, and time the answer. Following a link is fine: its answer is shown to the visitor only. Browsers
    /// tell it over https and to addresses of their own machine, and other programs never.
    /// </summary>
    public bool IsStranger(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"] == "cross-site"
        && request.Headers["Sec-Fetch-Mode"] != "navigate"
        && !Allows(request.Headers.Origin.ToString());

    /// <summary>Any header may be sent; no cookies, for there are none.</summary>
    public void Configure(CorsPolicyBuilder policy)
    {
        policy.WithMethods(HttpMethods.Get, HttpMethods.Post, HttpMethods.Put, HttpMethods.Delete).AllowAnyHeader().SetPreflightMaxAge(PreflightIsGoodFor);
        if (_any)
            policy.AllowAnyOrigin();
        else
            policy.WithOrigins(_origins);
    }

    private static string Parse(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri is { PathAndQuery: "/", UserInfo: "", Fragment: "" }
            ? uri.GetLeftPart(UriPartial.Authority)
            : throw new UsageException($"--cors-origins: \"{text}\" is not allowed; expected an origin such as https://example.org, {None} or {Any}.");
}
