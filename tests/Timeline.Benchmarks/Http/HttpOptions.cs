using System.Globalization;

namespace Timeline.Benchmarks.Http;

/// <summary>How much to measure.</summary>
internal sealed record HttpOptions
{
    /// <summary>How often every server is measured; between two turns of one server all others have theirs.</summary>
    public int Rounds { get; init; } = 6;

    /// <summary>Connections, each with one request under way.</summary>
    public int Clients { get; init; } = 8;

    /// <summary>Length of one turn.</summary>
    public double Seconds { get; init; } = 1.5;

    /// <summary>Names of the servers to measure; empty for all.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>The scenario to measure; null for all.</summary>
    public string? Scenario { get; init; }

    public static HttpOptions Parse(IReadOnlyList<string> words)
    {
        var options = new HttpOptions();
        for (var i = 0; i + 1 < words.Count; i += 2)
        {
            var value = words[i + 1];
            options = words[i] switch
            {
                "--rounds" => options with { Rounds = int.Parse(value, CultureInfo.InvariantCulture) },
                "--clients" => options with { Clients = int.Parse(value, CultureInfo.InvariantCulture) },
                "--seconds" => options with { Seconds = double.Parse(value, CultureInfo.InvariantCulture) },
                "--only" => options with { Only = value.Split(',') },
                "--scenario" => options with { Scenario = value },
                _ => throw new ArgumentException($"\"{words[i]}\" is no option; expected --rounds, --clients, --seconds, --only or --scenario."),
            };
        }
        return options;
    }
}
