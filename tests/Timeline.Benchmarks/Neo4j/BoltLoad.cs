using System.Diagnostics;

namespace Timeline.Benchmarks.Neo4j;

/// <summary>Callers that each ask a statement, wait for its answer, and ask again.</summary>
internal static class BoltLoad
{
    /// <summary>Room that each caller has for latencies from the start, so that the lists grow in no turn.</summary>
    public const int MostLatencies = 200_000;

    public static async Task<BoltTurn> RunAsync(int clients, double seconds, Func<IBoltCaller> connect)
    {
        var callers = Enumerable.Range(0, clients).Select(_ => connect()).ToArray();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        var latencies = await Task.WhenAll(callers.Select(caller =>
            Task.Factory.StartNew(() => AskAsync(caller, seconds), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap()));
        var elapsed = Stopwatch.GetElapsedTime(start).TotalSeconds;
        cpu = Environment.CpuUsage.TotalTime - cpu;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        foreach (var caller in callers)
            caller.Dispose();
        return new BoltTurn(clients, elapsed, cpu, allocated, [.. latencies.SelectMany(own => own).Order()]);
    }

    private static async Task<List<double>> AskAsync(IBoltCaller caller, double seconds)
    {
        var latencies = new List<double>(MostLatencies);
        var end = Stopwatch.GetTimestamp() + (long)(seconds * Stopwatch.Frequency);
        for (var before = Stopwatch.GetTimestamp(); before < end;)
        {
            await caller.AskAsync();
            var after = Stopwatch.GetTimestamp();
            latencies.Add((after - before) * 1e6 / Stopwatch.Frequency);
            before = after;
        }
        return latencies;
    }
}
