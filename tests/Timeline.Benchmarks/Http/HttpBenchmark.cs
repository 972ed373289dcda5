using Timeline.Benchmarks.Http.Servers;

namespace Timeline.Benchmarks.Http;

/// <summary>
/// All servers over the same data, each in turn, round after round. On a machine whose speed changes from minute to
/// minute only what was measured side by side can be compared: the ratios of a round, not the figures of a run.
/// </summary>
internal static class HttpBenchmark
{
    public static async Task<int> RunAsync(HttpOptions options)
    {
        var dataFile = Path.GetTempFileName();
        var running = new List<RunningPeer>();
        try
        {
            await File.WriteAllTextAsync(dataFile, BenchmarkData.ToJson());
            Start(options, dataFile, running);
            foreach (var scenario in Scenario.All.Where(scenario => (options.Scenario ?? scenario.Name) == scenario.Name))
                Console.WriteLine(Report.Of(scenario, Measure(scenario, running, options)));
            return 0;
        }
        finally
        {
            running.ForEach(peer => peer.Dispose());
            File.Delete(dataFile);
        }
    }

    private static void Start(HttpOptions options, string dataFile, List<RunningPeer> running)
    {
        foreach (var peer in Peer.All.Where(peer => options.Only.Count == 0 || options.Only.Contains(peer.Name)))
        {
            if (peer.Missing is { } missing)
                Console.WriteLine($"{peer.Name} is left out: {missing}");
            else
                running.Add(RunningPeer.Start(peer, dataFile));
        }
    }

    private static List<Turn> Measure(Scenario scenario, List<RunningPeer> peers, HttpOptions options)
    {
        var length = CheckSame(scenario, peers);
        foreach (var peer in peers)
            TakeTurn(peer, scenario, length, round: 0, options);
        return [.. Enumerable.Range(1, options.Rounds).SelectMany(round => peers.Select(peer => TakeTurn(peer, scenario, length, round, options)))];
    }

    /// <summary>Whether all give the same bytes; how many.</summary>
    private static int CheckSame(Scenario scenario, List<RunningPeer> peers)
    {
        var expected = peers[0].Answer(peers[0].Peer.RequestFor(scenario));
        foreach (var peer in peers)
        {
            // Twice: some answer the first request of a kind in another way than all others.
            for (var i = 0; i < 2; i++)
                if (!peer.Answer(peer.Peer.RequestFor(scenario)).AsSpan().SequenceEqual(expected))
                    throw new InvalidOperationException($"{peer.Peer.Name} answers \"{scenario.Name}\" with other bytes than {peers[0].Peer.Name}.");
        }
        return expected.Length;
    }

    private static Turn TakeTurn(RunningPeer peer, Scenario scenario, int length, int round, HttpOptions options)
    {
        var (cpu, allocated) = (peer.CpuMicroseconds(), peer.AllocatedBytes());
        var load = Load.Run(peer.Port, peer.Peer.RequestFor(scenario), length, options.Clients, options.Seconds);
        return new Turn(
            peer.Peer.Name,
            round,
            length,
            load.PerSecond,
            load.Percentile(0.5),
            load.Percentile(0.99),
            (peer.CpuMicroseconds() - cpu) / load.Requests,
            (peer.AllocatedBytes() - allocated) / load.Requests);
    }
}
