using Spectre.Console;
using Timeline.Ingest.Importing;

namespace Timeline.App.Commands;

/// <summary>Shows how far an import has come, where somebody is watching: only when the error stream is a terminal.</summary>
public static class ImportProgressBar
{
    public static Task<ImportReport> RunAsync(Func<IProgress<ImportProgress>?, Task<ImportReport>> import)
    {
        if (Console.IsErrorRedirected)
            return import(null);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().AutoClear(true).StartAsync(bar => import(new Bar(bar.AddTask("Reading"))));
    }

    /// <summary>Unlike <see cref="Progress{T}"/> it reports at once and in order.</summary>
    private sealed class Bar(ProgressTask task) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            task.MaxValue = value.Total;
            task.Value = value.Done;
            task.Description = value.Rejected == 0 ? $"{value.Done} of {value.Total}" : $"{value.Done} of {value.Total}, {value.Rejected} rejected";
        }
    }
}
