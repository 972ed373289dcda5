using Timeline.Neo4j;
using Timeline.Neo4j.Bolt;
using static Timeline.Tests.Neo4j.Bolt.Asking;

namespace Timeline.Tests.Neo4j.Bolt;

public sealed class RealServerWriteTests(SharedNeo4j neo4j) : IAsyncLifetime
{
    private const int Writers = 8;
    private const int Rounds = 10;

    private readonly string _name = "test-" + Guid.NewGuid();
    private BoltTransport? _transport;

    private BoltTransport Transport => _transport!;

    public async ValueTask InitializeAsync() => _transport = new BoltTransport((await neo4j.OptionsAsync()) with { MaxRetryTime = TimeSpan.FromMinutes(2) });

    public async ValueTask DisposeAsync()
    {
        if (_transport is null)
            return;
        await RunAsync(_transport, "MATCH (n:BoltWrite {test: $test}) DETACH DELETE n");
        await _transport.DisposeAsync();
    }

    [Fact]
    public async Task Storm_of_deadlocks_loses_no_update()
    {
        await RunAsync(Transport, "CREATE (:BoltWrite {test: $test, name: 'a', count: 0}), (:BoltWrite {test: $test, name: 'b', count: 0})");
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            var (first, second) = writer % 2 == 0 ? ("a", "b") : ("b", "a");
            for (var round = 0; round < Rounds; round++)
                await Transport.WriteAsync(async (transaction, cancellation) =>
                {
                    await transaction.RunAsync(Increment(first), cancellation);
                    await transaction.RunAsync(Increment(second), cancellation);
                    return 0;
                }, Cancellation);
        })));
        Assert.Equal([Writers * Rounds, Writers * Rounds], await NumbersAsync(Transport, "MATCH (n:BoltWrite {test: $test}) RETURN n.count"));
    }

    [Fact]
    public async Task Race_for_a_constrained_key_has_one_winner()
    {
        await Transport.RunSchemaAsync(new CypherStatement("CREATE CONSTRAINT bolt_race IF NOT EXISTS FOR (n:BoltRace) REQUIRE n.key IS UNIQUE"), Cancellation);
        var created = await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
        {
            try
            {
                await RunAsync(Transport, "CREATE (:BoltRace:BoltWrite {test: $test, key: $test})");
                return 1;
            }
            catch (CypherException e) when (e.Code == "Neo.ClientError.Schema.ConstraintValidationFailed")
            {
                return 0;
            }
        })));
        Assert.Equal(1, created.Sum());
    }

    [Fact]
    public async Task Transaction_past_its_time_is_over_and_nothing_of_it_stays()
    {
        await using var hasty = new BoltTransport((await neo4j.OptionsAsync()) with { WriteTimeout = TimeSpan.FromMilliseconds(300) });
        var expired = await RefusalAsync(() => hasty.WriteAsync(async (transaction, cancellation) =>
        {
            await transaction.RunAsync(Statement("CREATE (:BoltWrite {test: $test})"), cancellation);
            await Task.Delay(TimeSpan.FromSeconds(3), cancellation);
            await transaction.RunAsync(Statement("CREATE (:BoltWrite {test: $test})"), cancellation);
            return 0;
        }, Cancellation));
        Assert.StartsWith("Neo.ClientError.Transaction.TransactionTimedOut", expired.Code, StringComparison.Ordinal);
        Assert.Equal([0L], await NumbersAsync(hasty, "MATCH (n:BoltWrite {test: $test}) RETURN count(n)"));
    }

    [Fact]
    public async Task Cancelled_transaction_leaves_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Transport.WriteAsync(async (transaction, cancellation) =>
        {
            await transaction.RunAsync(Statement("CREATE (:BoltWrite {test: $test})"), cancellation);
            var endless = transaction.RunAsync(Statement("UNWIND range(1, 1000000000) AS x WITH count(x) AS c RETURN c"), Number, cancellation);
            await cancelled.CancelAsync();
            return await endless;
        }, cancelled.Token));
        Assert.Equal([0L], await NumbersAsync(Transport, "MATCH (n:BoltWrite {test: $test}) RETURN count(n)"));
    }

    [Fact]
    public async Task Large_batch_goes_in_one_transaction_of_several_statements()
    {
        var rows = Enumerable.Range(0, 5000).Select(i => (object?)new Dictionary<string, object?> { ["id"] = i, ["text"] = new string('x', 100) }).ToArray();
        var statement = new CypherStatement(
            "UNWIND $rows AS row CREATE (n:BoltWrite {test: $test}) SET n += row",
            new Dictionary<string, object?> { ["test"] = _name, ["rows"] = rows });
        await Transport.WriteAsync(async (transaction, cancellation) =>
        {
            await transaction.RunAllAsync([statement, statement, statement], cancellation);
            return 0;
        }, Cancellation);
        Assert.Equal([15_000L], await NumbersAsync(Transport, "MATCH (n:BoltWrite {test: $test}) RETURN count(n)"));
    }

    [Fact]
    public async Task Single_server_answers_for_a_cluster()
    {
        var options = await neo4j.OptionsAsync();
        await using var routed = new BoltTransport(options with { Uri = options.Uri with { IsRouted = true } });
        await RunAsync(routed, "CREATE (:BoltWrite {test: $test})");
        Assert.Equal([1L], await NumbersAsync(routed, "MATCH (n:BoltWrite {test: $test}) RETURN count(n)"));
    }

    [Fact]
    public async Task Schema_command_may_be_run_twice()
    {
        var command = new CypherStatement("CREATE RANGE INDEX bolt_write_test IF NOT EXISTS FOR (n:BoltWrite) ON (n.test)");
        await Transport.RunSchemaAsync(command, Cancellation);
        await Transport.RunSchemaAsync(command, Cancellation);
        await Transport.RunSchemaAsync(new CypherStatement("CALL db.awaitIndexes(300)"), Cancellation);
        Assert.Equal([1L], await Transport.NumbersAsync("SHOW INDEXES YIELD name, state WHERE name = 'bolt_write_test' AND state = 'ONLINE' RETURN count(*)"));
    }

    private CypherStatement Increment(string name) => new(
        "MATCH (n:BoltWrite {test: $test, name: $name}) SET n.count = n.count + 1",
        new Dictionary<string, object?> { ["test"] = _name, ["name"] = name });

    private Task<IReadOnlyList<long>> NumbersAsync(BoltTransport transport, string text) => transport.ReadAsync(Statement(text), Number, Cancellation);

    private Task<int> RunAsync(BoltTransport transport, string text) => transport.WriteAsync(async (transaction, cancellation) =>
    {
        await transaction.RunAsync(Statement(text), cancellation);
        return 0;
    }, Cancellation);

    private CypherStatement Statement(string text) => new(text, new Dictionary<string, object?> { ["test"] = _name });
}
