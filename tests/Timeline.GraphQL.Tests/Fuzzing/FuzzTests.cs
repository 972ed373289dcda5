using Timeline.GraphQL.Tests.Diagnostics;
using Timeline.GraphQL.Tests.Differential;

namespace Timeline.GraphQL.Tests.Fuzzing;

/// <summary>
/// Whatever is sent, the engine answers with JSON, in time, and keeps no memory. Any number of requests:
/// <c>FUZZ_COUNT=1000000 FUZZ_SEED=7 dotnet run -c Release --project tests/Timeline.GraphQL.Tests -- -class "*FuzzTests"</c>.
/// </summary>
[Collection(nameof(TelemetryTests))]
public class FuzzTests
{
    // The engine may remember 16 MB of documents and what it compiled from them.
    private const long MostGrowth = 64 * 1024 * 1024;

    [Fact]
    public async Task Hostile_requests_are_answered_in_time_and_in_constant_memory()
    {
        var run = new FuzzRun(Settings.Number("FUZZ_SEED", 1));
        var count = Settings.Number("FUZZ_COUNT", 20_000);

        await run.RunAsync(count, TestContext.Current.CancellationToken);

        var figures = $"{count} requests, {run.Faults.Count} faults, slowest {run.Slowest.TotalMilliseconds:0} ms, heap {run.Heap.Before / 1024} KB before and {run.Heap.After / 1024} KB after\n"
            + string.Join('\n', run.Outcomes.Select(outcome => $"{outcome.Value} {outcome.Key}"));
        TestContext.Current.TestOutputHelper?.WriteLine(figures);
        Assert.True(run.Faults.Count == 0, $"{figures}\n{string.Join("\n\n", run.Faults.Take(10))}");
        Assert.InRange(run.Heap.After - run.Heap.Before, long.MinValue, MostGrowth);
        // Some must get as far as each stage, or the run proves little.
        Assert.Superset(
            new HashSet<ResponseOutcome> { ResponseOutcome.Executed, ResponseOutcome.ParseFailed, ResponseOutcome.ValidationFailed, ResponseOutcome.VariablesInvalid, ResponseOutcome.LimitExceeded, ResponseOutcome.OperationUnknown },
            run.Outcomes.Keys.ToHashSet());
    }
}
