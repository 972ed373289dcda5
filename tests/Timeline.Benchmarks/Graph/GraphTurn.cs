namespace Timeline.Benchmarks.Graph;

/// <summary>One who was asked, measured once; times in microseconds. Processor time is a request's, of all processes that answer.</summary>
internal sealed record GraphTurn(string Side, int Round, double PerSecond, double Median, double Percentile99, double CpuPerRequest);
