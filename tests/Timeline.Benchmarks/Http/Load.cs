using System.Diagnostics;

namespace Timeline.Benchmarks.Http;

/// <summary>What one turn of one server brought.</summary>
/// <param name="Requests">Answers that came whole.</param>
/// <param name="Seconds">Time of the turn.</param>
/// <param name="Latencies">Of every request, in microseconds, ascending.</param>
internal sealed record LoadResult(int Requests, double Seconds, double[] Latencies)
{
    public double PerSecond => Requests / Seconds;

    public double Percentile(double share) => Latencies[(int)((Latencies.Length - 1) * share)];
}

/// <summary>Clients that each send a request, wait for its answer, and send the next.</summary>
internal static class Load
{
    public static LoadResult Run(int port, byte[] request, int expectedLength, int clients, double seconds)
    {
        using var ready = new Barrier(clients + 1);
        var latencies = new List<double>[clients];
        var failures = new Exception?[clients];
        var threads = Enumerable.Range(0, clients).Select(i => new Thread(() =>
        {
            latencies[i] = [];
            try
            {
                Ask(port, request, expectedLength, seconds, ready, latencies[i]);
            }
            catch (IOException problem)
            {
                failures[i] = problem;
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        ready.SignalAndWait();
        var start = Stopwatch.GetTimestamp();
        threads.ForEach(thread => thread.Join());
        var elapsed = Stopwatch.GetElapsedTime(start).TotalSeconds;
        if (failures.FirstOrDefault(failure => failure is not null) is { } failed)
            throw new IOException("A client could not go on.", failed);
        var all = latencies.SelectMany(one => one).Order().ToArray();
        return new LoadResult(all.Length, elapsed, all);
    }

    private static void Ask(int port, byte[] request, int expectedLength, double seconds, Barrier ready, List<double> latencies)
    {
        using var connection = new HttpConnection(port);
        ready.SignalAndWait();
        var end = Stopwatch.GetTimestamp() + (long)(seconds * Stopwatch.Frequency);
        for (var before = Stopwatch.GetTimestamp(); before < end;)
        {
            var length = connection.Exchange(request);
            if (length != expectedLength)
                throw new IOException($"Expected {expectedLength} bytes, got {length}.");
            var after = Stopwatch.GetTimestamp();
            latencies.Add((after - before) * 1e6 / Stopwatch.Frequency);
            before = after;
        }
    }
}
