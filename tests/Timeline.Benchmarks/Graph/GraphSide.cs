using Timeline.Benchmarks.Http;
using Timeline.Benchmarks.Neo4j;
using Timeline.Neo4j;
using Timeline.Neo4j.Bolt;

namespace Timeline.Benchmarks.Graph;

/// <summary>One who can be asked a question under load: so many clients, so many seconds, as the turn of a round.</summary>
internal sealed record GraphSide(string Name, Func<int, double, int, Task<GraphTurn>> TakeTurnAsync)
{
    public const string Ours = "Timeline";
    public const string Peer = "@neo4j/graphql";
    public const string Bare = "bare Bolt";

    /// <summary>A GraphQL server, asked over HTTP.</summary>
    public static GraphSide OverHttp(string name, int port, int? database, byte[] request, int expectedLength)
    {
        var processes = ListenersAt(port, database);
        return new(name, (clients, seconds, round) =>
        {
            var cpu = processes.Sum(ProcessorTime.Microseconds);
            var load = Load.Run(port, request, expectedLength, clients, seconds);
            cpu = processes.Sum(ProcessorTime.Microseconds) - cpu;
            return Task.FromResult(new GraphTurn(name, round, load.PerSecond, load.Percentile(0.5), load.Percentile(0.99), cpu / load.Requests));
        });
    }

    /// <summary>The database itself, asked one statement over sockets that are kept open.</summary>
    public static GraphSide OverBolt(BoltOptions options, CypherStatement statement)
    {
        var processes = ListenersAt(options.Uri.Address.Port, null);
        return new(Bare, async (clients, seconds, round) =>
        {
            var cpu = processes.Sum(ProcessorTime.Microseconds);
            var turn = await BoltLoad.RunAsync(clients, seconds, () => BareBolt.Connect(options, statement));
            cpu = processes.Sum(ProcessorTime.Microseconds) - cpu;
            var requests = turn.Latencies.Length;
            return new GraphTurn(Bare, round, requests / turn.Seconds, turn.Percentile(0.5), turn.Percentile(0.99), cpu / requests);
        });
    }

    private static int[] ListenersAt(int port, int? other) => [ProcessorTime.Listener(port), .. other is { } second ? [ProcessorTime.Listener(second)] : (int[])[]];
}
