namespace Timeline.GraphQL.Tests.Differential;

/// <summary>
/// The engine and the reference implementation answer random queries, mutations and subscriptions, with errors that climb
/// and errors that stay, with the same data in the same order of keys,
/// and with errors at the same paths and locations. Any number of requests:
/// <c>DIFFERENTIAL_COUNT=100000 DIFFERENTIAL_SEED=7 dotnet run --project tests/Timeline.GraphQL.Tests -- -class "*DifferentialTests"</c>.
/// </summary>
public class DifferentialTests
{
    [Fact]
    public async Task Random_requests_are_answered_as_the_reference_does()
    {
        if (ReferenceProcess.Missing() is { } reason)
            Assert.Skip(reason);
        var run = new DifferentialRun(Settings.Number("DIFFERENTIAL_SEED", 1));
        var count = Settings.Number("DIFFERENTIAL_COUNT", 5_000);

        await run.CompareAsync(count, TestContext.Current.CancellationToken);

        var summary = string.Join('\n', run.Outcomes.Select(outcome => $"{outcome.Value} {outcome.Key}"));
        TestContext.Current.TestOutputHelper?.WriteLine(summary);
        Assert.True(run.Differences.Count == 0, $"{run.Differences.Count} of {count} differ\n{summary}\n{string.Join("\n\n", run.Differences.Take(20))}");
        // Requests that test little make a run that proves little.
        Assert.InRange(run.Outcomes["Executed"], count / 3, count);
        Assert.InRange(run.Outcomes["Executed with errors"], count / 20, count);
        Assert.InRange(run.Outcomes["Executed with errors, onError Null"], count / 100, count);
        Assert.InRange(run.Outcomes["Executed with errors, onError Abort"], count / 200, count);
        Assert.InRange(run.Outcomes["Subscription"], count / 100, count);
    }
}
