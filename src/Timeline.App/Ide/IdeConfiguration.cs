using System.Text.Json;

namespace Timeline.App.Ide;

/// <summary>
/// What the IDE asks for when it starts, <c>bcp-config.json</c>. Without it the IDE asks the visitor for an endpoint, and
/// reports to its maker.
/// </summary>
public static class IdeConfiguration
{
    /// <summary>What every new document starts with.</summary>
    public static string Examples { get; } = Resource.Text("Ide/examples.graphql");

    public static byte[] Json { get; } = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object>
    {
        ["title"] = "Timeline",
        ["disableTelemetry"] = true,
        ["useBrowserUrlAsEndpoint"] = true,
        ["graphQLDocument"] = Examples,
        ["variables"] = new Dictionary<string, object>(),
    });
}
