namespace Timeline.Benchmarks.Http;

/// <summary>One server, measured once. Times in microseconds; allocations null where the server does not tell.</summary>
internal sealed record Turn(
    string Peer, int Round, int Length, double PerSecond, double Median, double Percentile99, double CpuPerRequest, double? AllocatedPerRequest);
