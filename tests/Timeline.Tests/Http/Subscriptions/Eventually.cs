namespace Timeline.Tests.Http.Subscriptions;

/// <summary>Waits for what another thread or program does in its own time.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    public static Task TrueAsync(Func<bool> condition, Func<string> complaint) => TrueAsync(() => Task.FromResult(condition()), complaint);

    public static async Task TrueAsync(Func<Task<bool>> condition, Func<string> complaint)
    {
        for (var waited = TimeSpan.Zero; !await condition(); waited += Pause)
        {
            Assert.True(waited < Patience, complaint());
            await Task.Delay(Pause, TestContext.Current.CancellationToken);
        }
    }
}
