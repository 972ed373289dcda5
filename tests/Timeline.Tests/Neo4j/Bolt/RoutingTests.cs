using Timeline.Neo4j.Bolt;
using static Timeline.Tests.Neo4j.Bolt.Asking;
using static Timeline.Tests.Neo4j.Bolt.ScriptedPeer;

namespace Timeline.Tests.Neo4j.Bolt;

public sealed class RoutingTests
{
    private const long Long = 300;

    [Fact]
    public async Task Readers_read_and_writers_write()
    {
        await using var reader = ScriptedServer.Start(AnswerAsync(7, 7));
        await using var writer = ScriptedServer.Start(CommitAsync(8));
        await using var router = ScriptedServer.Start(RouteAsync(Long, () => ([reader.Address], [writer.Address])));
        await using var transport = Connect(router);
        Assert.Equal([7L], await transport.NumbersAsync());
        Assert.Equal(8, await transport.WriteAsync());
        Assert.Equal([7L], await transport.NumbersAsync());
    }

    [Fact]
    public async Task Hello_and_route_carry_the_address_and_the_policy()
    {
        byte[] hello = [], route = [];
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.AgreeAsync();
            hello = await peer.ExpectAsync(Hello);
            await peer.ExpectAsync(Logon);
            await peer.SuccessAsync();
            await peer.SuccessAsync();
            route = await peer.ExpectAsync(Route);
            await peer.FailureAsync("Neo.ClientError.Database.DatabaseNotFound");
            await peer.ExpectAsync(Reset);
            await peer.SuccessAsync();
            await peer.HungUpAsync();
        });
        await using (var transport = server.Connect(options => options with { Uri = BoltUri.Parse($"neo4j://{server.Address}/facts?region=eu") }))
            Assert.Contains("no database \"facts\"", await ComplaintAsync(() => transport.NumbersAsync()), StringComparison.Ordinal);
        Assert.Contains($"'routing',{{'region','eu','address','{server.Address}'}}", TextOf(hello), StringComparison.Ordinal);
        Assert.Equal($"66({{'region','eu','address','{server.Address}'}},[],{{'db','facts'}})", TextOf(route));
    }

    [Fact]
    public async Task Table_is_asked_for_again_when_its_time_is_over()
    {
        await using var first = ScriptedServer.Start(AnswerAsync(1));
        await using var second = ScriptedServer.Start(AnswerAsync(2));
        await using var router = ScriptedServer.Start(RouteAsync(0, () => ([first.Address], []), () => ([second.Address], [])));
        await using var transport = Connect(router);
        Assert.Equal([1L], await transport.NumbersAsync());
        Assert.Equal([2L], await transport.NumbersAsync());
    }

    [Fact]
    public async Task Reader_that_is_away_is_passed_over()
    {
        var away = ScriptedServer.Start();
        await away.DisposeAsync();
        await using var reader = ScriptedServer.Start(AnswerAsync(3, 3));
        await using var router = ScriptedServer.Start(RouteAsync(Long, () => ([away.Address, reader.Address], [])));
        await using var transport = Connect(router);
        Assert.Equal([3L], await transport.NumbersAsync());
        Assert.Equal([3L], await transport.NumbersAsync());
    }

    [Fact]
    public async Task Reader_that_is_lost_in_the_middle_is_replaced()
    {
        await using var lost = ScriptedServer.Start(async peer =>
        {
            await peer.LetInAsync();
            await peer.ExpectAsync(Run, Pull);
        });
        await using var reader = ScriptedServer.Start(AnswerAsync(3));
        await using var router = ScriptedServer.Start(RouteAsync(Long, () => ([lost.Address, reader.Address], [])));
        await using var transport = Connect(router);
        Assert.Equal([3L], await transport.NumbersAsync());
    }

    [Theory]
    [InlineData("Neo.ClientError.Cluster.NotALeader")]
    [InlineData("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase")]
    public async Task Writer_that_no_longer_leads_is_replaced_by_the_next_tables(string code)
    {
        await using var old = ScriptedServer.Start(async peer =>
        {
            await peer.LetInAsync();
            await peer.ExpectAsync(Begin, Run, Pull);
            await peer.SuccessAsync();
            await peer.FailureAsync(code);
            await peer.IgnoredAsync();
            await peer.ExpectAsync(Reset);
            await peer.SuccessAsync();
            await peer.HungUpAsync();
        });
        await using var leader = ScriptedServer.Start(CommitAsync(4));
        await using var router = ScriptedServer.Start(RouteAsync(Long, () => ([old.Address], [old.Address]), () => ([old.Address], [leader.Address])));
        await using var transport = Connect(router);
        Assert.Equal(4, await transport.WriteAsync());
    }

    [Fact]
    public async Task Write_waits_for_a_cluster_that_elects_its_writer()
    {
        await using var leader = ScriptedServer.Start(CommitAsync(4));
        await using var router = ScriptedServer.Start(RouteAsync(Long,
            () => ([leader.Address], []), () => ([leader.Address], []), () => ([leader.Address], [leader.Address])));
        await using var transport = Connect(router);
        Assert.Equal(4, await transport.WriteAsync());
    }

    [Fact]
    public async Task Table_without_readers_is_one_sentence()
    {
        await using var router = ScriptedServer.Start(RouteAsync(Long, () => ([], [])));
        await using var transport = Connect(router, options => options with { MaxRetryTime = TimeSpan.Zero });
        Assert.Contains("names no server that reads", await ComplaintAsync(() => transport.NumbersAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cluster_without_a_writer_is_one_sentence()
    {
        await using var router = ScriptedServer.Start(RouteAsync(Long, () => ([new BoltAddress("127.0.0.1", 1)], [])));
        await using var transport = Connect(router, options => options with { MaxRetryTime = TimeSpan.Zero });
        Assert.Contains("no server that writes at the moment", await ComplaintAsync(() => transport.WriteAsync()), StringComparison.Ordinal);
    }

    private static BoltTransport Connect(ScriptedServer router, Func<BoltOptions, BoltOptions>? change = null)
    {
        var options = router.Options("neo4j");
        return new BoltTransport(change is null ? options : change(options));
    }

    /// <summary>Answers ROUTE so often with these readers and writers.</summary>
    private static Func<ScriptedPeer, Task> RouteAsync(long seconds, params Func<(BoltAddress[] Readers, BoltAddress[] Writers)>[] tables) => async peer =>
    {
        await peer.LetInAsync();
        foreach (var table in tables)
        {
            var (readers, writers) = table();
            await peer.RouteAsync(seconds, ["127.0.0.1:1"], [.. readers.Select(address => address.ToString())], [.. writers.Select(address => address.ToString())]);
        }
        await peer.HungUpAsync();
    };

    private static Func<ScriptedPeer, Task> AnswerAsync(params long[] answers) => async peer =>
    {
        await peer.LetInAsync();
        foreach (var answer in answers)
            await peer.AnswerAsync(answer);
        await peer.HungUpAsync();
    };

    private static Func<ScriptedPeer, Task> CommitAsync(long answer) => async peer =>
    {
        await peer.LetInAsync();
        await peer.ExpectAsync(Begin);
        await peer.SuccessAsync();
        await peer.AnswerAsync(answer);
        await peer.ExpectAsync(Commit);
        await peer.SuccessAsync();
        await peer.HungUpAsync();
    };
}
