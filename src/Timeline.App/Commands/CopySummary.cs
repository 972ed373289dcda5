using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using Timeline.Copying;

namespace Timeline.App.Commands;

/// <summary>A copy's report for people: what both stores hold of each kind, then one line that sums up.</summary>
public static class CopySummary
{
    private const int DigestShown = 16;

    /// <summary>Wide enough for every row, so that the table looks the same wherever it is written to.</summary>
    private const int Width = 100;

    /// <returns>The exit code.</returns>
    public static int Write(CopyReport report, InvocationConfiguration configuration)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(configuration.Output) });
        console.Profile.Width = Width;
        console.Write(TableOf(report));
        if (report.IsEqual)
        {
            configuration.Output.WriteLine($"Copied {report.Written} records, {report.Unchanged} were there already; both stores hold the same.");
            return ExitCode.Done;
        }
        var different = report.From.Zip(report.To).Where(pair => pair.First != pair.Second).Select(pair => pair.First.Kind);
        configuration.Error.WriteLine($"{CommandLine.ProgramName}: The stores differ in their {string.Join(", ", different)}: somebody wrote to one of them meanwhile, or it was changed by hand; run the copy again.");
        return ExitCode.Rejected;
    }

    private static Table TableOf(CopyReport report)
    {
        var table = new Table().Border(TableBorder.Minimal)
            .AddColumn("kind").AddColumn(new TableColumn("from").RightAligned()).AddColumn(new TableColumn("to").RightAligned())
            .AddColumn("SHA-256 from").AddColumn("SHA-256 to");
        foreach (var (from, to) in report.From.Zip(report.To))
            table.AddRow(from.Kind, Number(from.Count), Number(to.Count), from.Sha256[..DigestShown], to.Sha256[..DigestShown]);
        return table;
    }

    private static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
