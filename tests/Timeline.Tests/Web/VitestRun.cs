using System.Text.Json;
using Timeline.Tests.App;

namespace Timeline.Tests.Web;

/// <summary>One run of all the page's unit tests, read file by file.</summary>
public sealed class VitestRun : IAsyncLifetime
{
    private readonly Dictionary<string, IReadOnlyList<string>> _problems = new(StringComparer.Ordinal);

    /// <summary>All that the run printed.</summary>
    public string Output { get; private set; } = "";

    /// <summary>What went wrong in a file; null where the file was not run.</summary>
    public IReadOnlyList<string>? Problems(string file) => _problems.GetValueOrDefault(file);

    public async ValueTask InitializeAsync()
    {
        if (WebTools.Missing() is not null)
            return;
        using var folder = new TemporaryFolder();
        var report = folder.PathTo("report.json");
        (_, Output) = await WebTools.RunAsync("node_modules/vitest/vitest.mjs", "run", "--reporter=json", "--outputFile=" + report);
        if (!File.Exists(report))
            return;
        using var read = JsonDocument.Parse(await File.ReadAllBytesAsync(report));
        foreach (var file in read.RootElement.GetProperty("testResults").EnumerateArray())
            _problems[Path.GetFileName(file.GetProperty("name").GetString()!)] = [.. ProblemsOf(file)];
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static IEnumerable<string> ProblemsOf(JsonElement file)
    {
        var tests = file.GetProperty("assertionResults").EnumerateArray().ToArray();
        if (tests.Length == 0)
            yield return "no test was run: " + (file.TryGetProperty("message", out var message) ? message.GetString() : null);
        foreach (var test in tests.Where(test => test.GetProperty("status").GetString() != "passed"))
            yield return $"{test.GetProperty("fullName").GetString()} {test.GetProperty("status").GetString()}: {string.Join('\n', test.GetProperty("failureMessages").EnumerateArray())}";
    }
}
