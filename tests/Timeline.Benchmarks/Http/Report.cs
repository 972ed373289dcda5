using System.Globalization;
using System.Text;

namespace Timeline.Benchmarks.Http;

/// <summary>The turns of one scenario as a table: medians over the rounds, and medians of the ratios within each round.</summary>
internal static class Report
{
    private static readonly string[] Yardsticks = [Peer.Mercurius, Peer.ByHand, Peer.Precomputed];

    public static string Of(Scenario scenario, List<Turn> turns)
    {
        var text = new StringBuilder();
        var yardsticks = Yardsticks.Where(name => turns.Any(turn => turn.Peer == name)).ToList();
        text.AppendLine(CultureInfo.InvariantCulture, $"\n### {scenario.Name}, {turns[0].Length:N0} bytes\n");
        text.AppendLine(CultureInfo.InvariantCulture, $"| server |{string.Concat(yardsticks.Select(name => $" to {name} |"))} requests/s | p50 us | p99 us | CPU us a request | bytes allocated a request |");
        text.AppendLine(string.Concat(Enumerable.Repeat("|---", yardsticks.Count + 6)) + "|");
        foreach (var peer in turns.Select(turn => turn.Peer).Distinct())
            text.AppendLine(Row(peer, turns, yardsticks));
        return text.ToString();
    }

    private static string Row(string peer, List<Turn> turns, List<string> yardsticks)
    {
        var own = turns.Where(turn => turn.Peer == peer).ToList();
        var ratios = yardsticks.Select(name => Median(own.Select(turn => turn.PerSecond / turns.First(other => other.Peer == name && other.Round == turn.Round).PerSecond)));
        var allocated = own[0].AllocatedPerRequest is null ? "" : Number(Median(own.Select(turn => turn.AllocatedPerRequest ?? 0)));
        return $"| {peer} |{string.Concat(ratios.Select(ratio => string.Create(CultureInfo.InvariantCulture, $" {ratio:0.00} |")))}"
            + $" {Number(Median(own.Select(turn => turn.PerSecond)))} | {Number(Median(own.Select(turn => turn.Median)))}"
            + $" | {Number(Median(own.Select(turn => turn.Percentile99)))} | {Number(Median(own.Select(turn => turn.CpuPerRequest)))} | {allocated} |";
    }

    private static string Number(double value) => value.ToString("N0", CultureInfo.InvariantCulture);

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
