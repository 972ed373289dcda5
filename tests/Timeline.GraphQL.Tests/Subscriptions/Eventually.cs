namespace Timeline.GraphQL.Tests.Subscriptions;

/// <summary>Waits for what another thread does in its own time.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static async Task True(Func<bool> condition)
    {
        for (var waited = TimeSpan.Zero; !condition(); waited += TimeSpan.FromMilliseconds(10))
        {
            Assert.True(waited < Patience, "It did not happen.");
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }
}
