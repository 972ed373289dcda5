using System.Globalization;
using Timeline.Neo4j.Bolt;

namespace Timeline.Benchmarks.Neo4j;

/// <summary>
/// The client over its pool against the same bytes on bare sockets, side by side, round after round: what stands between the two is
/// what the client costs. Needs a server in NEO4J_URL (bolt://, without a password).
/// </summary>
internal static class BoltBenchmark
{
    private static readonly int[] Clients = [1, 16];

    private static readonly string[] Columns = ["client", "clients", "p5 us", "p50 us", "p99 us", "requests/s", "CPU us a request", "bytes allocated a request"];

    public static async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        if (Environment.GetEnvironmentVariable("NEO4J_URL") is not { Length: > 0 } url)
        {
            Console.Error.WriteLine("NEO4J_URL is not set; expected e.g. bolt://localhost:7687.");
            return 1;
        }
        var seconds = words is ["--seconds", var value] ? double.Parse(value, CultureInfo.InvariantCulture) : 3;
        var options = new BoltOptions { Uri = BoltUri.Parse(url), PoolSize = Clients.Max() };
        await using var transport = new BoltTransport(options);
        await using var written = new BoltTransport(options);
        await BoltScenario.PrepareAsync(written);
        try
        {
            foreach (var scenario in BoltScenario.All)
                await MeasureAsync(scenario, options, seconds, transport, written);
        }
        finally
        {
            await BoltScenario.CleanAsync(written);
        }
        return 0;
    }

    private static async Task MeasureAsync(BoltScenario scenario, BoltOptions options, double seconds, BoltTransport transport, BoltTransport written)
    {
        Console.WriteLine($"\n### {scenario.Name}\n\n| {string.Join(" | ", Columns)} |\n|{string.Concat(Columns.Select(_ => "---|"))}");
        foreach (var clients in Clients)
        {
            // The first turn of each warms up.
            for (var round = 0; round < 3; round++)
            {
                Print(round, "bare sockets", await BoltLoad.RunAsync(clients, seconds, () => BareBolt.Connect(options, scenario.Statement)));
                Print(round, "the client", await BoltLoad.RunAsync(clients, seconds, () => new PooledBolt(transport, scenario)));
                Print(round, "after a write", await BoltLoad.RunAsync(clients, seconds, () => new PooledBolt(written, scenario)));
            }
        }
    }

    private static void Print(int round, string name, BoltTurn turn)
    {
        if (round == 0)
            return;
        var count = turn.Latencies.Length;
        // The list of latencies is counted with each client.
        var allocated = (turn.Allocated - (turn.Clients * 8.0 * BoltLoad.MostLatencies)) / count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {turn.Clients} | {turn.Percentile(0.05):N0} | {turn.Percentile(0.5):N0} | {turn.Percentile(0.99):N0} | {count / turn.Seconds:N0} | {turn.Cpu.TotalMicroseconds / count:N0} | {Math.Max(allocated, 0):N0} |"));
    }
}
