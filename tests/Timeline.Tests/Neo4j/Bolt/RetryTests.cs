using Timeline.Neo4j;
using static Timeline.Tests.Neo4j.Bolt.Asking;
using static Timeline.Tests.Neo4j.Bolt.ScriptedPeer;

namespace Timeline.Tests.Neo4j.Bolt;

public sealed class RetryTests
{
    private const string Deadlock = "Neo.TransientError.Transaction.DeadlockDetected";

    [Fact]
    public async Task Transient_failure_is_tried_again_on_the_same_connection()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LetInAsync();
            for (var attempt = 0; attempt < 3; attempt++)
                await FailAsync(peer, "Neo.TransientError.General.DatabaseUnavailable");
            await peer.AnswerAsync(2);
            await peer.HungUpAsync();
        });
        await using var transport = server.Connect();
        Assert.Equal([2L], await transport.NumbersAsync());
    }

    [Theory]
    [InlineData("Neo.TransientError.Transaction.Terminated")]
    [InlineData("Neo.TransientError.Transaction.LockClientStopped")]
    [InlineData("Neo.ClientError.Statement.SyntaxError")]
    [InlineData("Neo.DatabaseError.General.UnknownError")]
    [InlineData("nonsense")]
    public async Task Other_failures_are_not_tried_again(string code)
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LetInAsync();
            await FailAsync(peer, code);
            await peer.HungUpAsync();
        });
        await using var transport = server.Connect();
        Assert.Equal(code, (await RefusalAsync(() => transport.NumbersAsync())).Code);
    }

    [Fact]
    public async Task Retrying_ends_when_its_time_is_over()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LetInAsync();
            await FailAsync(peer, "Neo.TransientError.General.DatabaseUnavailable");
            await peer.HungUpAsync();
        });
        await using var transport = server.Connect(options => options with { MaxRetryTime = TimeSpan.Zero });
        Assert.True((await RefusalAsync(() => transport.NumbersAsync())).IsTransient);
    }

    [Fact]
    public async Task Work_that_met_a_deadlock_is_done_again_from_its_begin()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LetInAsync();
            await peer.ExpectAsync(Begin);
            await peer.SuccessAsync();
            await peer.AnswerAsync(1);
            await FailAsync(peer, Deadlock);
            await peer.ExpectAsync(Begin);
            await peer.SuccessAsync();
            await peer.AnswerAsync(1);
            await peer.AnswerAsync(2);
            await peer.ExpectAsync(Commit);
            await peer.SuccessAsync();
            await peer.HungUpAsync();
        });
        await using var transport = server.Connect();
        Assert.Equal(3, await transport.WriteAsync(async (transaction, cancellation) =>
        {
            var first = await transaction.RunAsync(new CypherStatement("A"), Number, cancellation);
            var second = await transaction.RunAsync(new CypherStatement("B"), Number, cancellation);
            return first[0] + second[0];
        }, Cancellation));
    }

    [Fact]
    public async Task Commit_that_fails_for_a_while_is_tried_again_with_all_the_work()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LetInAsync();
            await peer.ExpectAsync(Begin);
            await peer.SuccessAsync();
            await peer.AnswerAsync(1);
            await peer.ExpectAsync(Commit);
            await peer.FailureAsync(Deadlock);
            await peer.ExpectAsync(Reset);
            await peer.SuccessAsync();
            await peer.ExpectAsync(Begin);
            await peer.SuccessAsync();
            await peer.AnswerAsync(2);
            await peer.ExpectAsync(Commit);
            await peer.SuccessAsync();
            await peer.HungUpAsync();
        });
        await using var transport = server.Connect();
        Assert.Equal(2, await transport.WriteAsync());
    }

    [Fact]
    public async Task Work_that_swallows_a_failure_does_not_commit()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LetInAsync();
            await peer.ExpectAsync(Begin);
            await peer.SuccessAsync();
            await FailAsync(peer, "Neo.ClientError.Schema.ConstraintValidationFailed");
            await peer.HungUpAsync();
        });
        await using var transport = server.Connect();
        var failure = await RefusalAsync(() => transport.WriteAsync(async (transaction, cancellation) =>
        {
            await RefusalAsync(() => transaction.RunAsync(new CypherStatement("A"), cancellation));
            return 1;
        }, Cancellation));
        Assert.Equal("Neo.ClientError.Schema.ConstraintValidationFailed", failure.Code);
    }

    [Fact]
    public async Task Work_that_throws_rolls_back()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LetInAsync();
            await peer.ExpectAsync(Begin);
            await peer.SuccessAsync();
            await peer.AnswerAsync(1);
            await peer.ExpectAsync(Rollback);
            await peer.SuccessAsync();
            await peer.HungUpAsync();
        });
        await using var transport = server.Connect();
        await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => transport.WriteAsync<int>(async (transaction, cancellation) =>
        {
            await transaction.RunAsync(new CypherStatement("A"), cancellation);
            throw new TimeZoneNotFoundException();
        }, Cancellation));
    }

    [Fact]
    public async Task Statements_of_a_transaction_go_out_together()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LetInAsync();
            await peer.ExpectAsync(Begin, Run, Pull, Run, Pull, Run, Pull);
            for (var i = 0; i < 7; i++)
                await peer.SuccessAsync();
            await peer.ExpectAsync(Commit);
            await peer.SuccessAsync();
            await peer.HungUpAsync();
        });
        await using var transport = server.Connect();
        await transport.WriteAsync(async (transaction, cancellation) =>
        {
            await transaction.RunAllAsync([new CypherStatement("A"), new CypherStatement("B"), new CypherStatement("C")], cancellation);
            return 0;
        }, Cancellation);
    }

    [Fact]
    public async Task What_was_committed_is_named_to_whoever_asks_next()
    {
        byte[] run = [], begin = [];
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LetInAsync();
            foreach (var bookmark in new[] { "first", "second" })
            {
                begin = await peer.ExpectAsync(Begin);
                await peer.SuccessAsync();
                await peer.AnswerAsync(1);
                await peer.ExpectAsync(Commit);
                await peer.SuccessAsync(("bookmark", bookmark));
            }
            run = await peer.ExpectAsync(Run);
            await peer.ExpectAsync(Pull);
            await peer.SuccessAsync();
            await peer.SuccessAsync();
            await peer.HungUpAsync();
        });
        await using (var transport = server.Connect(options => options with { TransactionTimeout = TimeSpan.Zero, WriteTimeout = TimeSpan.Zero }))
        {
            await transport.WriteAsync();
            await transport.WriteAsync();
            await transport.NumbersAsync("R");
        }
        Assert.Equal("11({'bookmarks',['first']})", TextOf(begin));
        Assert.Equal("10('R',{},{'mode','r','bookmarks',['second']})", TextOf(run));
    }

    [Fact]
    public async Task Expired_rights_are_looked_up_by_a_new_connection()
    {
        await using var server = ScriptedServer.Start(
            async peer =>
            {
                await peer.LetInAsync();
                await FailAsync(peer, "Neo.ClientError.Security.AuthorizationExpired");
                await peer.HungUpAsync();
            },
            async peer =>
            {
                await peer.LetInAsync();
                await peer.AnswerAsync(2);
                await peer.HungUpAsync();
            });
        await using var transport = server.Connect();
        Assert.Equal([2L], await transport.NumbersAsync());
    }

    private static async Task FailAsync(ScriptedPeer peer, string code)
    {
        await peer.ExpectAsync(Run, Pull);
        await peer.FailureAsync(code);
        await peer.IgnoredAsync();
        await peer.ExpectAsync(Reset);
        await peer.SuccessAsync();
    }
}
