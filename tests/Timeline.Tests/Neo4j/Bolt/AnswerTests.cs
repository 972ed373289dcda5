using Timeline.Neo4j;
using static Timeline.Tests.Neo4j.Bolt.Asking;
using static Timeline.Tests.Neo4j.Bolt.ScriptedPeer;

namespace Timeline.Tests.Neo4j.Bolt;

public sealed class AnswerTests
{
    [Fact]
    public async Task Run_names_the_mode_the_time_and_the_database()
    {
        byte[] run = [];
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LetInAsync();
            run = await peer.ExpectAsync(Run);
            await peer.ExpectAsync(Pull);
            await peer.SuccessAsync();
            await peer.SuccessAsync();
            await peer.HungUpAsync();
        });
        await using (var transport = server.Connect(options => options with { Database = "facts", TransactionTimeout = TimeSpan.FromSeconds(2) }))
            await transport.ReadAsync(new CypherStatement("RETURN $a", new Dictionary<string, object?> { ["a"] = 1 }), Number, Cancellation);
        Assert.Equal("10('RETURN $a',{'a',1},{'mode','r','tx_timeout',2000,'db','facts'})", TextOf(run));
    }

    [Fact]
    public async Task Keep_alive_chunks_between_and_inside_an_answer_do_not_matter()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LetInAsync();
            await peer.ExpectAsync(Run, Pull);
            await peer.SendAsync(0, 0, 0, 0);
            await peer.SuccessAsync();
            await peer.SendAsync(0, 0);
            await peer.RecordAsync(1);
            await peer.SendAsync(0, 0, 0, 0, 0, 0);
            await peer.SuccessAsync();
            await peer.HungUpAsync();
        });
        await using var transport = server.Connect();
        Assert.Equal([1L], await transport.NumbersAsync());
    }

    [Fact]
    public async Task Records_come_whole_from_chunks_of_one_byte()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LetInAsync();
            await peer.ExpectAsync(Run, Pull);
            await peer.SuccessAsync();
            foreach (var value in new byte[] { 0xB1, 0x71, 0x91, 0x2A })
                await peer.SendAsync(0, 1, value);
            await peer.SendAsync(0, 0);
            await peer.SuccessAsync();
            await peer.HungUpAsync();
        });
        await using var transport = server.Connect();
        Assert.Equal([42L], await transport.NumbersAsync());
    }

    [Fact]
    public async Task Failure_of_run_skips_what_is_ignored_and_the_connection_is_reset_and_used_again()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LetInAsync();
            await peer.ExpectAsync(Run, Pull);
            await peer.FailureAsync("Neo.ClientError.Statement.SyntaxError", "No such word.");
            await peer.IgnoredAsync();
            await peer.ExpectAsync(Reset);
            await peer.SuccessAsync();
            await peer.AnswerAsync(2);
            await peer.HungUpAsync();
        });
        await using var transport = server.Connect();
        var refused = await RefusalAsync(() => transport.NumbersAsync("RETRUN 1"));
        Assert.Equal(("Neo.ClientError.Statement.SyntaxError", "No such word. (Neo.ClientError.Statement.SyntaxError)"), (refused.Code, refused.Message));
        Assert.Equal([2L], await transport.NumbersAsync());
    }

    [Fact]
    public async Task Failure_after_records_hands_none_of_them_on()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LetInAsync();
            await peer.ExpectAsync(Run, Pull);
            await peer.SuccessAsync();
            await peer.RecordAsync(1);
            await peer.FailureAsync("Neo.ClientError.Statement.ArithmeticError");
            await peer.ExpectAsync(Reset);
            await peer.SuccessAsync();
            await peer.HungUpAsync();
        });
        await using var transport = server.Connect();
        var read = new CypherRead<long>(new CypherStatement("UNWIND [1, 0] AS x RETURN 1 / x"), Number);
        await RefusalAsync(() => transport.ReadAllAsync([read], Cancellation));
        Assert.Throws<InvalidOperationException>(() => read.Rows);
    }

    [Fact]
    public async Task Failure_of_one_pipelined_read_fails_all()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LetInAsync();
            await peer.ExpectAsync(Run, Pull, Run, Pull, Run, Pull);
            await peer.SuccessAsync();
            await peer.RecordAsync(1);
            await peer.SuccessAsync();
            await peer.FailureAsync("Neo.ClientError.Statement.SyntaxError");
            for (var ignored = 0; ignored < 3; ignored++)
                await peer.IgnoredAsync();
            await peer.ExpectAsync(Reset);
            await peer.SuccessAsync();
            await peer.HungUpAsync();
        });
        await using var transport = server.Connect();
        var reads = Enumerable.Range(0, 3).Select(_ => new CypherRead<long>(new CypherStatement("RETURN 1"), Number)).ToArray();
        await RefusalAsync(() => transport.ReadAllAsync(reads, Cancellation));
        Assert.All(reads, read => Assert.Throws<InvalidOperationException>(() => read.Rows));
    }

    [Fact]
    public async Task Connection_whose_reset_fails_is_not_used_again()
    {
        await using var server = ScriptedServer.Start(
            async peer =>
            {
                await peer.LetInAsync();
                await peer.ExpectAsync(Run, Pull);
                await peer.FailureAsync("Neo.ClientError.Statement.SyntaxError");
                await peer.IgnoredAsync();
                await peer.ExpectAsync(Reset);
                await peer.FailureAsync("Neo.DatabaseError.General.UnknownError");
                await peer.HungUpAsync();
            },
            async peer =>
            {
                await peer.LetInAsync();
                await peer.AnswerAsync(2);
                await peer.HungUpAsync();
            });
        await using var transport = server.Connect();
        await RefusalAsync(() => transport.NumbersAsync());
        Assert.Equal([2L], await transport.NumbersAsync());
    }

    [Theory]
    [InlineData("B1 55 A0", "an answer that Bolt does not have")]
    [InlineData("B0 7E", "IGNORED without a failure")]
    [InlineData("B1 71 91 01", "a record before RUN succeeded")]
    [InlineData("01", "a number")]
    [InlineData("B1 70 DA FFFF", "a dictionary larger than the message")]
    [InlineData("B1", "a structure without a tag")]
    [InlineData("C4", "a byte that begins no value")]
    public async Task Answer_that_is_not_Bolt_ends_the_connection_with_one_sentence(string body, string meaning)
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LetInAsync();
            await peer.ExpectAsync(Run, Pull);
            await peer.SendMessageAsync(Convert.FromHexString(body.Replace(" ", "", StringComparison.Ordinal)));
            await peer.HungUpAsync();
        });
        await using var transport = server.Connect();
        var complaint = await ComplaintAsync(() => transport.NumbersAsync());
        Assert.True(complaint.Contains("does not keep to Bolt", StringComparison.Ordinal), $"{meaning}: {complaint}");
    }

    [Fact]
    public async Task Cancellation_sends_a_reset_and_the_connection_is_used_again()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LetInAsync();
            await peer.ExpectAsync(Run, Pull);
            await peer.SuccessAsync();
            await peer.RecordAsync(1);
            await cancellation.CancelAsync();
            await peer.ExpectAsync(Reset);
            await peer.FailureAsync("Neo.TransientError.Transaction.Terminated");
            await peer.SuccessAsync();
            await peer.AnswerAsync(2);
            await peer.HungUpAsync();
        });
        await using var transport = server.Connect();
        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => transport.ReadAsync(new CypherStatement("RETURN 1"), Number, cancellation.Token));
        Assert.Equal(cancellation.Token, cancelled.CancellationToken);
        Assert.Equal([2L], await transport.NumbersAsync());
    }

    [Fact]
    public async Task Cancellation_that_comes_with_the_answer_leaves_no_reset_behind()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LetInAsync();
            await peer.ExpectAsync(Run, Pull);
            await peer.SuccessAsync();
            await cancellation.CancelAsync();
            await peer.RecordAsync(1);
            await peer.SuccessAsync();
            await peer.ExpectAsync(Reset);
            await peer.SuccessAsync();
            await peer.AnswerAsync(2);
            await peer.HungUpAsync();
        });
        await using var transport = server.Connect();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => transport.ReadAsync(new CypherStatement("RETURN 1"), Number, cancellation.Token));
        Assert.Equal([2L], await transport.NumbersAsync());
    }
}
