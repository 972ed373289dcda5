using System.Diagnostics;
using System.Globalization;

namespace Timeline.Tests.App;

/// <summary>The real program, as it was built, in a process of its own.</summary>
internal static class TimelineProgram
{
    /// <summary>How the names of variables begin that the program, or what it is built on, listens to.</summary>
    private static readonly string[] Heard = ["TIMELINE_", "OTEL_", "ASPNETCORE_"];

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "Timeline.App.dll");

    /// <summary>Runs it to its end in a folder.</summary>
    public static async Task<ProgramRun> RunAsync(string folder, string[] arguments, string? input = null, Dictionary<string, string>? environment = null)
    {
        using var process = Start(folder, arguments, environment);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            throw;
        }
        return new ProgramRun(process.ExitCode, await output, await error);
    }

    /// <summary>Sends SIGTERM.</summary>
    public static void Terminate(Process process)
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Starts it; the caller ends it.</summary>
    public static Process Start(string folder, string[] arguments, Dictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo("dotnet", [Path, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => Heard.Any(start => name.StartsWith(start, StringComparison.Ordinal))).ToArray())
            start.Environment.Remove(name);
        foreach (var (name, value) in environment ?? [])
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}

/// <summary>How a run of the program ended.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    /// <summary>Fails with everything the program said unless it ended as expected.</summary>
    public ProgramRun Expect(int exitCode)
    {
        Assert.True(ExitCode == exitCode, $"Exit code {ExitCode}, expected {exitCode}.\n--- output\n{Output}\n--- error\n{Error}");
        return this;
    }

    /// <summary>A failure is one line that starts with the program's name and shows no stack trace.</summary>
    public void ExpectOneLineOfError(string part)
    {
        var line = Assert.Single(Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("timeline: ", line, StringComparison.Ordinal);
        Assert.Contains(part, line, StringComparison.Ordinal);
    }
}
