using Microsoft.Extensions.Time.Testing;
using static Timeline.Tests.Neo4j.Bolt.Asking;
using static Timeline.Tests.Neo4j.Bolt.ScriptedPeer;

namespace Timeline.Tests.Neo4j.Bolt;

public sealed class PoolTests
{
    [Fact]
    public async Task Who_asks_waits_for_a_connection_and_gives_up_in_time()
    {
        var release = new TaskCompletionSource();
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LetInAsync();
            await peer.ExpectAsync(Run, Pull);
            await release.Task;
            await peer.SuccessAsync();
            await peer.SuccessAsync();
            await peer.HungUpAsync();
        });
        await using var transport = server.Connect(options => options with { PoolSize = 1, AcquireTimeout = TimeSpan.FromMilliseconds(200) });
        var first = transport.NumbersAsync();
        var complaint = await ComplaintAsync(() => transport.NumbersAsync());
        release.SetResult();
        await first;
        Assert.Equal($"All 1 connections to {server.Address} were in use for 0.2 s.", complaint);
    }

    [Fact]
    public async Task Connection_that_was_idle_for_long_is_tried_first()
    {
        var time = new FakeTimeProvider();
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LetInAsync();
            await peer.AnswerAsync(1);
            await peer.AnswerAsync(2);
            await peer.ExpectAsync(Reset);
            await peer.SuccessAsync();
            await peer.AnswerAsync(3);
            await peer.HungUpAsync();
        });
        await using var transport = server.Connect(options => options with { Time = time });
        Assert.Equal([1L], await transport.NumbersAsync());
        Assert.Equal([2L], await transport.NumbersAsync());
        time.Advance(TimeSpan.FromSeconds(31));
        Assert.Equal([3L], await transport.NumbersAsync());
    }

    [Fact]
    public async Task Connection_that_died_while_idle_is_replaced_before_anything_is_asked()
    {
        var time = new FakeTimeProvider();
        await using var server = ScriptedServer.Start(
            async peer =>
            {
                await peer.LetInAsync();
                await peer.AnswerAsync(1);
            },
            async peer =>
            {
                await peer.LetInAsync();
                await peer.ExpectAsync(Begin);
                await peer.SuccessAsync();
                await peer.AnswerAsync(2);
                await peer.ExpectAsync(Commit);
                await peer.SuccessAsync();
                await peer.HungUpAsync();
            });
        await using var transport = server.Connect(options => options with { Time = time });
        Assert.Equal([1L], await transport.NumbersAsync());
        time.Advance(TimeSpan.FromSeconds(31));
        Assert.Equal(2, await transport.WriteAsync());
    }

    [Fact]
    public async Task Old_connection_is_closed_when_it_is_given_back()
    {
        var time = new FakeTimeProvider();
        await using var server = ScriptedServer.Start(
            async peer =>
            {
                await peer.LetInAsync();
                await peer.AnswerAsync(1);
                await peer.ExpectAsync(Reset);
                await peer.SuccessAsync();
                await peer.AnswerAsync(2);
                await peer.ExpectAsync(Goodbye);
            },
            async peer =>
            {
                await peer.LetInAsync();
                await peer.AnswerAsync(3);
                await peer.HungUpAsync();
            });
        await using var transport = server.Connect(options => options with { Time = time });
        Assert.Equal([1L], await transport.NumbersAsync());
        time.Advance(TimeSpan.FromHours(1.5));
        Assert.Equal([2L], await transport.NumbersAsync());
        Assert.Equal([3L], await transport.NumbersAsync());
    }
}
