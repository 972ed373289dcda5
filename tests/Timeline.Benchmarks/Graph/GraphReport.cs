using System.Globalization;
using Timeline.Benchmarks.Http;

namespace Timeline.Benchmarks.Graph;

/// <summary>The turns of a question as a row: medians over the rounds, and medians of the ratios within each round.</summary>
internal static class GraphReport
{
    private static readonly string[] Columns =
    [
        "question", "items", "Timeline/s", "p50 ms", "p99 ms", "CPU ms", "peer/s", "p50 ms", "p99 ms", "CPU ms", "bare/s", "p50 ms", "p99 ms", "CPU ms",
        "throughput to peer", "peer's p50 to ours", "peer's p99 to ours", "peer's CPU to ours", "our p50 to bare", "bare throughput to ours", "our CPU to bare",
    ];

    public static string Head(int clients) =>
        $"\n### {clients} {(clients == 1 ? "client" : "clients")}\n\n| {string.Join(" | ", Columns)} |\n{string.Concat(Columns.Select(_ => "|---"))}|";

    public static string Row(string name, int items, IReadOnlyList<GraphTurn> turns) =>
        $"| {name} | {items} | {Figures(turns, GraphSide.Ours)} | {Figures(turns, GraphSide.Peer)} | {Figures(turns, GraphSide.Bare)}"
        + $" | {Ratio(turns, GraphSide.Ours, GraphSide.Peer, turn => turn.PerSecond)} | {Ratio(turns, GraphSide.Peer, GraphSide.Ours, turn => turn.Median)}"
        + $" | {Ratio(turns, GraphSide.Peer, GraphSide.Ours, turn => turn.Percentile99)} | {Ratio(turns, GraphSide.Peer, GraphSide.Ours, turn => turn.CpuPerRequest)}"
        + $" | {Ratio(turns, GraphSide.Ours, GraphSide.Bare, turn => turn.Median)} | {Ratio(turns, GraphSide.Bare, GraphSide.Ours, turn => turn.PerSecond)}"
        + $" | {Ratio(turns, GraphSide.Ours, GraphSide.Bare, turn => turn.CpuPerRequest)} |";

    private static string Figures(IReadOnlyList<GraphTurn> turns, string side)
    {
        var own = turns.Where(turn => turn.Side == side).ToList();
        return own.Count == 0 ? " | | | " : string.Create(
            CultureInfo.InvariantCulture,
            $"{Report.Median(own.Select(turn => turn.PerSecond)):#,0.##} | {Milliseconds(own.Select(turn => turn.Median))} | {Milliseconds(own.Select(turn => turn.Percentile99))} | {Milliseconds(own.Select(turn => turn.CpuPerRequest))}");
    }

    private static string Milliseconds(IEnumerable<double> microseconds) => (Report.Median(microseconds) / 1000).ToString("#,0.00", CultureInfo.InvariantCulture);

    /// <summary>Of turns of the same round; empty where there is none.</summary>
    private static string Ratio(IReadOnlyList<GraphTurn> turns, string side, string to, Func<GraphTurn, double> figure)
    {
        var ratios = from one in turns where one.Side == side from other in turns where other.Side == to && other.Round == one.Round select figure(one) / figure(other);
        return ratios.Any() ? Report.Median(ratios).ToString("#,0.0#", CultureInfo.InvariantCulture) : "";
    }
}
