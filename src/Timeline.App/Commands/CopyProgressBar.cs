using Spectre.Console;
using Timeline.Copying;

namespace Timeline.App.Commands;

/// <summary>Shows how far a copy has come, where somebody is watching: only when the error stream is a terminal.</summary>
public static class CopyProgressBar
{
    public static Task<CopyReport> RunAsync(Func<IProgress<CopyProgress>?, Task<CopyReport>> copy)
    {
        if (Console.IsErrorRedirected)
            return copy(null);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().AutoClear(true).StartAsync(bar => copy(new Bar(bar.AddTask("Reading"))));
    }

    /// <summary>Unlike <see cref="Progress{T}"/> it reports at once and in order.</summary>
    private sealed class Bar(ProgressTask task) : IProgress<CopyProgress>
    {
        public void Report(CopyProgress value)
        {
            task.MaxValue = value.Total;
            task.Value = value.Done;
            task.Description = $"{(value.IsComparing ? "Comparing" : "Copying")} {value.Done} of {value.Total}";
        }
    }
}
