namespace Timeline.App.Http;

/// <summary>The addresses to listen at, judged before the server starts so that a wrong one is a sentence.</summary>
public static class ListenAddresses
{
    /// <exception cref="UsageException">One is not an address that can be listened at.</exception>
    public static string[] Of(string urls)
    {
        var addresses = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var address in addresses)
        {
            // Hosts such as + and * mean every address of the machine; they are no URI.
            var readable = address.Replace("://+", "://any", StringComparison.Ordinal).Replace("://*", "://any", StringComparison.Ordinal);
            if (!Uri.TryCreate(readable, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttp || uri.PathAndQuery != "/")
                throw new UsageException($"--urls: \"{address}\" is not allowed; expected http://host:port. For https put a reverse proxy in front.");
        }
        return addresses.Length > 0 ? addresses : throw new UsageException("--urls: no address given; expected http://host:port.");
    }
}
