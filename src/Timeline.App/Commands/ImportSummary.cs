using System.CommandLine;
using Timeline.Ingest.Importing;

namespace Timeline.App.Commands;

/// <summary>An import's report for people: every complaint with its file and line on the error stream, then one line that sums up.</summary>
public static class ImportSummary
{
    /// <returns>The exit code.</returns>
    public static int Write(ImportReport report, InvocationConfiguration configuration)
    {
        foreach (var line in report.Documents.SelectMany(document => document.Lines))
            configuration.Error.WriteLine(line);
        if (report.ChecksOnly)
            WriteRemarks(report, configuration.Error);
        configuration.Output.WriteLine(report.ChecksOnly ? Judged(report) : Recorded(report));
        return report.IsClean ? ExitCode.Done : ExitCode.Rejected;
    }

    private static void WriteRemarks(ImportReport report, TextWriter error)
    {
        foreach (var document in report.Documents)
            foreach (var remark in document.Remarks)
                error.WriteLine(remark.In(document.Source));
    }

    private static string Judged(ImportReport report) =>
        $"Documents: {report.Recorded} good, {report.Unchanged} recorded already, {report.Rejected} rejected.";

    private static string Recorded(ImportReport report) =>
        $"Documents: {report.Recorded} recorded, {report.Unchanged} unchanged, {report.Rejected} rejected. "
        + $"Definitions: {report.DefinitionsChanged} changed. "
        + $"Claims: {report.ClaimsAdded} added, {report.ClaimsSuperseded} superseded, {report.ClaimsWithdrawn} withdrawn. "
        + $"Events: {report.EventsTouched.Count} changed.";
}
