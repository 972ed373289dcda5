using System.Globalization;

namespace Timeline.Benchmarks.Graph;

/// <summary>Whom to ask, what, and how long.</summary>
internal sealed record GraphOptions
{
    /// <summary>The port of the Timeline server on this machine.</summary>
    public int Timeline { get; init; }

    /// <summary>The port of the peer; null without one.</summary>
    public int? Peer { get; init; }

    /// <summary>The Neo4j server behind Timeline, with the dataset; null leaves the bare statements out.</summary>
    public string? Bolt { get; init; }

    /// <summary>The port of the Neo4j server behind the peer, so that its processor time can be told; null leaves it out.</summary>
    public int? PeerBolt { get; init; }

    /// <summary>How often each is measured; between two turns of one the others have theirs.</summary>
    public int Rounds { get; init; } = 5;

    /// <summary>Length of one turn.</summary>
    public double Seconds { get; init; } = 2;

    /// <summary>How long each is asked before it is measured, in seconds: plans are made, hot code is compiled.</summary>
    public double WarmUp { get; init; } = 5;

    /// <summary>Words, one of which the name of a question must contain; empty for all.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>Requests under way at once, one measurement for each number.</summary>
    public IReadOnlyList<int> Clients { get; init; } = [1, 16];

    /// <summary>An actor with few events, by its number in ICEWS14; 54 of the 90,730.</summary>
    public int Small { get; init; } = 1529;

    /// <summary>The actor with the most events; 6,083 of the 90,730.</summary>
    public int Large { get; init; } = 18;

    /// <summary>A country, by its number among the sorted names of places; the one with the most events.</summary>
    public int Country { get; init; } = 2052;

    public static GraphOptions Parse(IReadOnlyList<string> words)
    {
        var options = new GraphOptions();
        for (var i = 0; i + 1 < words.Count; i += 2)
        {
            var value = words[i + 1];
            options = words[i] switch
            {
                "--timeline" => options with { Timeline = new Uri(value).Port },
                "--peer" => options with { Peer = new Uri(value).Port },
                "--peer-bolt" => options with { PeerBolt = new Uri(value).Port },
                "--bolt" => options with { Bolt = value },
                "--rounds" => options with { Rounds = Int(value) },
                "--seconds" => options with { Seconds = double.Parse(value, CultureInfo.InvariantCulture) },
                "--warm-up" => options with { WarmUp = double.Parse(value, CultureInfo.InvariantCulture) },
                "--only" => options with { Only = value.Split(',') },
                "--clients" => options with { Clients = [.. value.Split(',').Select(Int)] },
                "--small" => options with { Small = Int(value) },
                "--large" => options with { Large = Int(value) },
                "--country" => options with { Country = Int(value) },
                _ => throw new ArgumentException($"\"{words[i]}\" is no option; expected --timeline, --peer, --peer-bolt, --bolt, --rounds, --seconds, --warm-up, --only, --clients, --small, --large or --country."),
            };
        }
        return options.Timeline > 0 ? options : throw new ArgumentException("--timeline is missing; expected e.g. --timeline http://127.0.0.1:5080.");
    }

    private static int Int(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
