using Timeline.Neo4j;
using static Timeline.Tests.Neo4j.Bolt.Asking;
using static Timeline.Tests.Neo4j.Bolt.ScriptedPeer;

namespace Timeline.Tests.Neo4j.Bolt;

public sealed class LostConnectionTests
{
    [Theory]
    [InlineData(0, "after the handshake")]
    [InlineData(1, "after HELLO")]
    public async Task Connection_lost_during_log_in_is_tried_again(int state, string meaning)
    {
        await using var server = ScriptedServer.Start(
            async peer =>
            {
                await peer.AgreeAsync();
                if (state == 0)
                    return;
                await peer.ExpectAsync(Hello, Logon);
                await peer.SuccessAsync();
            },
            AnswerTwoAsync);
        await using var transport = server.Connect();
        var numbers = await transport.NumbersAsync();
        Assert.True(numbers is [2L], meaning);
    }

    [Theory]
    [InlineData(0, "with the requests")]
    [InlineData(1, "after RUN succeeded")]
    [InlineData(2, "after a record")]
    [InlineData(3, "inside a message")]
    [InlineData(4, "inside a chunk's header")]
    public async Task Read_whose_connection_is_lost_is_asked_again(int state, string meaning)
    {
        await using var server = ScriptedServer.Start(
            async peer =>
            {
                await peer.LetInAsync();
                await peer.ExpectAsync(Run, Pull);
                if (state >= 1)
                    await peer.SuccessAsync();
                if (state >= 2)
                    await peer.RecordAsync(1);
                if (state == 3)
                    await peer.SendAsync(0, 9, 0xB1, 0x71);
                if (state == 4)
                    await peer.SendAsync(0);
            },
            AnswerTwoAsync);
        await using var transport = server.Connect();
        var numbers = await transport.NumbersAsync();
        Assert.True(numbers is [2L], meaning);
    }

    [Fact]
    public async Task Read_that_loses_every_connection_says_so()
    {
        static async Task LoseAsync(ScriptedPeer peer)
        {
            await peer.LetInAsync();
            await peer.ExpectAsync(Run, Pull);
        }

        await using var server = ScriptedServer.Start(LoseAsync, LoseAsync, LoseAsync);
        await using var transport = server.Connect();
        Assert.Equal($"{server.Address} closed the connection.", await ComplaintAsync(() => transport.NumbersAsync()));
    }

    [Fact]
    public async Task When_one_connection_was_lost_idle_ones_are_not_tried()
    {
        var both = new TaskCompletionSource();
        var asked = 0;
        async Task AnswerAndLoseAsync(ScriptedPeer peer)
        {
            await peer.LetInAsync();
            await peer.ExpectAsync(Run, Pull);
            if (Interlocked.Increment(ref asked) == 2)
                both.SetResult();
            await both.Task;
            await peer.SuccessAsync();
            await peer.SuccessAsync();
            // The next request, or a goodbye.
            await peer.RawAsync(new byte[1]);
        }

        await using var server = ScriptedServer.Start(AnswerAndLoseAsync, AnswerAndLoseAsync, AnswerTwoAsync);
        await using var transport = server.Connect();
        await Task.WhenAll(transport.NumbersAsync(), transport.NumbersAsync());
        Assert.Equal([2L], await transport.NumbersAsync());
    }

    [Theory]
    [InlineData(0, "before BEGIN succeeded")]
    [InlineData(1, "before PULL succeeded")]
    public async Task Write_whose_connection_is_lost_before_the_commit_is_done_again(int state, string meaning)
    {
        await using var server = ScriptedServer.Start(
            async peer =>
            {
                await peer.LetInAsync();
                await peer.ExpectAsync(Begin, Run, Pull);
                if (state == 0)
                    return;
                await peer.SuccessAsync();
                await peer.SuccessAsync();
                await peer.RecordAsync(1);
            },
            CommitTwoAsync);
        await using var transport = server.Connect();
        Assert.True(await transport.WriteAsync() == 2, meaning);
    }

    [Fact]
    public async Task Write_whose_connection_is_lost_during_the_commit_is_not_done_again()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LetInAsync();
            await peer.ExpectAsync(Begin, Run, Pull);
            await peer.SuccessAsync();
            await peer.SuccessAsync();
            await peer.RecordAsync(1);
            await peer.SuccessAsync();
            await peer.ExpectAsync(Commit);
        });
        await using var transport = server.Connect();
        Assert.Contains("Whether the changes were saved is unknown", await ComplaintAsync(() => transport.WriteAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silent_server_is_given_up_after_the_time_that_it_promised()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LetInAsync(("connection.recv_timeout_seconds", 1));
            await peer.ExpectAsync(Run, Pull);
            await peer.HungUpAsync();
        });
        await using var transport = server.Connect();
        Assert.Equal($"{server.Address} was silent for 1 s while an answer was due.", await ComplaintAsync(() => transport.NumbersAsync()));
    }

    [Fact]
    public async Task Server_that_keeps_the_connection_alive_is_waited_for()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LetInAsync();
            await peer.ExpectAsync(Run, Pull);
            for (var i = 0; i < 8; i++)
            {
                await Task.Delay(250);
                await peer.SendAsync(0, 0);
            }
            await peer.SuccessAsync();
            await peer.RecordAsync(2);
            await peer.SuccessAsync();
            await peer.HungUpAsync();
        });
        await using var transport = server.Connect(options => options with { ReadTimeout = TimeSpan.FromSeconds(1.5) });
        Assert.Equal([2L], await transport.NumbersAsync());
    }

    [Fact]
    public async Task Cancellation_does_not_wait_for_ever_on_a_server_that_ignores_it()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LetInAsync();
            await peer.ExpectAsync(Run, Pull);
            await cancellation.CancelAsync();
            await peer.HungUpAsync(Reset);
        });
        await using var transport = server.Connect();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => transport.ReadAsync(new CypherStatement("RETURN 1"), Number, cancellation.Token));
    }

    private static async Task AnswerTwoAsync(ScriptedPeer peer)
    {
        await peer.LetInAsync();
        await peer.AnswerAsync(2);
        await peer.HungUpAsync();
    }

    private static async Task CommitTwoAsync(ScriptedPeer peer)
    {
        await peer.LetInAsync();
        await peer.ExpectAsync(Begin);
        await peer.SuccessAsync();
        await peer.AnswerAsync(2);
        await peer.ExpectAsync(Commit);
        await peer.SuccessAsync(("bookmark", "after"));
        await peer.HungUpAsync();
    }
}
