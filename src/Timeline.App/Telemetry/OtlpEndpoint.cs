namespace Timeline.App.Telemetry;

/// <summary>The address of a receiver of OTLP, as the setting has it.</summary>
public static class OtlpEndpoint
{
    /// <summary>The value of the setting that means: nothing is sent.</summary>
    public const string None = "none";

    /// <exception cref="UsageException">It is no address.</exception>
    public static Uri Parse(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri is { Query: "", Fragment: "" }
            ? uri
            : throw new UsageException($"--otlp-endpoint: \"{text}\" is not allowed; expected the receiver's address such as http://localhost:4318, or {None}.");
}
