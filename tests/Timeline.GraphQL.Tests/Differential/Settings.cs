using System.Globalization;

namespace Timeline.GraphQL.Tests.Differential;

/// <summary>What the environment says about the size of random runs.</summary>
internal static class Settings
{
    public static int Number(string name, int fallback) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : fallback;
}
