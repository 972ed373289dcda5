using Timeline.App.Http.Subscriptions;

namespace Timeline.Tests.Http.Subscriptions;

/// <summary>The operations of one connection, and their end.</summary>
public sealed class ConnectionOperationsTests
{
    [Fact]
    public async Task The_end_waits_for_an_operation_that_is_still_beginning()
    {
        var operations = new ConnectionOperations(1, _ => { });
        var operation = operations.Reserve("1", out _)!;

        var ending = operations.StopAllAsync();

        Assert.True(operation.Stopped.IsCancellationRequested);
        Assert.False(ending.IsCompleted);
        operations.Forget(operation);
        await ending.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task The_end_waits_for_an_operation_that_runs_and_ends_also_when_that_fails()
    {
        var failures = new List<Exception>();
        var operations = new ConnectionOperations(1, failures.Add);
        var release = new TaskCompletionSource();
        operations.Run(operations.Reserve("1", out _)!, async _ =>
        {
            await release.Task;
            throw new InvalidDataException("a defect");
        });

        var ending = operations.StopAllAsync();

        Assert.False(ending.IsCompleted);
        release.SetResult();
        await ending.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.IsType<InvalidDataException>(Assert.Single(failures));
    }
}
