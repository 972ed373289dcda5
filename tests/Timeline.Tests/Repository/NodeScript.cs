using System.Diagnostics;

namespace Timeline.Tests.Repository;

/// <summary>A script for Node.js, run to its end.</summary>
internal sealed record NodeScript(int ExitCode, string Output, string Error)
{
    /// <summary>What keeps scripts from being run here; null where nothing does.</summary>
    public static string? Missing() => Programs.Find("node") is null ? "Node.js is not installed; see https://nodejs.org." : null;

    /// <summary>Runs a script in a folder. When patience ends, it is killed with all that it started, and the test fails with what it had to say.</summary>
    public static async Task<NodeScript> RunAsync(string folder, string[] arguments, TimeSpan patience)
    {
        using var process = Process.Start(new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["NO_COLOR"] = "1" },
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        end.CancelAfter(patience);
        try
        {
            await process.WaitForExitAsync(end.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            Assert.Fail($"{arguments[0]} did not end within {patience.TotalMinutes} minutes. It said: {await error}");
        }
        return new(process.ExitCode, await output, await error);
    }

    /// <summary>What it printed; the test fails with its complaint where it failed.</summary>
    public string Succeeded()
    {
        Assert.True(ExitCode == 0, Error);
        return Output;
    }
}
