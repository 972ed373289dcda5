namespace Timeline.Tests.Http.Subscriptions;

/// <summary>Memory is measured for the whole process, so these tests run alone.</summary>
[CollectionDefinition(nameof(SocketMemoryTests), DisableParallelization = true)]
public sealed class Measuring;

/// <summary>What open subscriptions hold.</summary>
[Collection(nameof(SocketMemoryTests))]
public sealed class SocketMemoryTests
{
    [Fact]
    public async Task An_open_subscription_does_not_hold_the_message_that_began_it()
    {
        const int Subscriptions = 99;
        const int Bytes = 900_000;
        await using var server = await StreamingServer.StartAsync();
        using var client = await SocketClient.BeginAsync(server.Address);
        var query = "subscription { wait } #" + new string('x', Bytes);
        await client.SubscribeAsync("first", query);
        Assert.Contains("\"next\"", await client.ReceiveAsync(), StringComparison.Ordinal);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        for (var i = 0; i < Subscriptions; i++)
        {
            await client.SubscribeAsync($"{i}", query);
            Assert.Contains("\"next\"", await client.ReceiveAsync(), StringComparison.Ordinal);
        }

        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.Equal(Subscriptions + 1, server.Open.Subscriptions);
        Assert.InRange(held, long.MinValue, Subscriptions * Bytes / 2);
    }
}
