using System.Net;

namespace Timeline.App.Http;

/// <summary>
/// Refuses requests to names that are not ours. A page of another site can point its own name at this machine (DNS
/// rebinding) and would then count as our page; the name in its requests gives it away.
/// </summary>
public sealed class HostCheck(RequestDelegate next, AllowedHosts hosts)
{
    // Nearly all requests name the host that the one before them named.
    private string? _lastAllowed;

    public Task InvokeAsync(HttpContext context)
    {
        var host = context.Request.Host;
        if (host.HasValue && host.Value == _lastAllowed)
            return next(context);
        if (!hosts.Allows(host.Host))
            return HttpProblem.Host.WriteAsync(context.Response, ResponseMediaType.Json);
        _lastAllowed = host.Value;
        return next(context);
    }
}

/// <summary>The names that requests may be sent to.</summary>
public sealed class AllowedHosts
{
    public const string Auto = "auto";

    public const string Any = "any";

    private readonly string[]? _names;
    private readonly bool _onlyLoopback;

    /// <param name="setting"><see cref="Auto"/>, <see cref="Any"/>, or names separated by commas.</param>
    /// <param name="addresses">Where the server listens.</param>
    public AllowedHosts(string setting, IEnumerable<string> addresses)
    {
        _onlyLoopback = setting == Auto && addresses.All(address => Uri.TryCreate(address, UriKind.Absolute, out var uri) && IsLoopback(uri.Host));
        if (setting is not (Auto or Any))
            _names = setting.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    public bool Allows(string host)
    {
        if (_names is not null)
            return _names.Contains(host, StringComparer.OrdinalIgnoreCase);
        return !_onlyLoopback || IsLoopback(host);
    }

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
