using Timeline.Neo4j.Bolt;
using static Timeline.Tests.Neo4j.Bolt.Asking;

namespace Timeline.Tests.Neo4j.Bolt;

/// <summary>What only a server of one's own can be put through: passwords, certificates, a power cut.</summary>
public sealed class OwnServerTests(GuardedNeo4j neo4j) : IClassFixture<GuardedNeo4j>
{
    [Fact]
    public async Task Right_password_is_let_in_and_a_wrong_one_is_one_sentence()
    {
        var server = await neo4j.ServerAsync();
        var options = server.Options();
        await using var right = new BoltTransport(options);
        Assert.Equal([1L], await right.NumbersAsync());
        await using var wrong = new BoltTransport(options with { Password = "wrong-password" });
        Assert.Equal($"{server.Address} does not let \"neo4j\" in: the user or the password is wrong.", await ComplaintAsync(() => wrong.NumbersAsync()));
        await using var nobody = new BoltTransport(options with { User = null, Password = null });
        Assert.Equal($"{server.Address} asks who connects; expected a user and a password.", await ComplaintAsync(() => nobody.NumbersAsync()));
    }

    [Fact]
    public async Task Web_port_of_the_server_is_told_as_such()
    {
        var server = await neo4j.ServerAsync();
        await using var web = new BoltTransport(server.Options() with { Uri = BoltUri.Parse($"bolt://127.0.0.1:{server.HttpPort}") });
        Assert.Contains("answers HTTP, not Bolt", await ComplaintAsync(() => web.NumbersAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Certificate_of_its_own_is_taken_with_ssc_and_refused_with_s()
    {
        var server = await neo4j.ServerAsync();
        await using var any = new BoltTransport(server.Options("bolt+ssc"));
        Assert.Equal([1L], await any.NumbersAsync());
        await using var routed = new BoltTransport(server.Options("neo4j+ssc"));
        Assert.Equal([1L], await routed.NumbersAsync());
        await using var verified = new BoltTransport(server.Options("bolt+s"));
        Assert.Contains("cannot be verified (RemoteCertificate", await ComplaintAsync(() => verified.NumbersAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_who_ask_than_the_server_has_workers_are_all_served()
    {
        const int Many = 4 * GuardedNeo4j.Workers;
        var server = await neo4j.ServerAsync();
        await using var transport = new BoltTransport(server.Options() with { PoolSize = Many, MaxRetryTime = TimeSpan.FromMinutes(2) });
        var answers = await Task.WhenAll(Enumerable.Range(0, Many).Select(_ => transport.NumbersAsync("UNWIND range(1, 300000) AS x RETURN count(x * x)")));
        Assert.All(answers, answer => Assert.Equal([300_000L], answer));
    }

    [Fact]
    public async Task Server_that_was_killed_is_used_again_when_it_is_back()
    {
        var server = await neo4j.ServerAsync();
        await using var transport = new BoltTransport(server.Options());
        await transport.WriteAsync("CREATE (n:Kept {number: 1}) RETURN n.number");
        await server.KillAsync();
        Assert.Contains($"No server answers at {server.Address}", await ComplaintAsync(() => transport.NumbersAsync()), StringComparison.Ordinal);
        await server.RunAsync();
        Assert.Equal([1L], await transport.NumbersAsync("MATCH (n:Kept) RETURN n.number"));
        Assert.Equal(2, await transport.WriteAsync("MATCH (n:Kept) SET n.number = 2 RETURN n.number"));
    }
}
