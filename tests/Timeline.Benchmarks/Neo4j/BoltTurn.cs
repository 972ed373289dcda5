namespace Timeline.Benchmarks.Neo4j;

/// <summary>What one turn of one client brought; latencies in microseconds, ascending.</summary>
internal sealed record BoltTurn(int Clients, double Seconds, TimeSpan Cpu, long Allocated, double[] Latencies)
{
    public double Percentile(double share) => Latencies[(int)((Latencies.Length - 1) * share)];
}
