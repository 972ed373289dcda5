using Timeline.Neo4j;
using Timeline.Neo4j.Bolt;
using Timeline.Neo4j.PackStream;
using Timeline.Storage;

namespace Timeline.Tests.Neo4j.Bolt;

public sealed class RealServerTests(SharedNeo4j neo4j) : IAsyncDisposable
{
    private static readonly RecordReader<long> Number = static (ref record) => record.ReadInt64();

    private readonly string _name = "test-" + Guid.NewGuid();
    private BoltTransport? _transport;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        if (_transport is null)
            return;
        await _transport.DisposeAsync();
        await using var transport = new BoltTransport(await neo4j.OptionsAsync());
        await WriteAsync(transport, "MATCH (n:BoltTest {test: $test}) DETACH DELETE n");
    }

    [Fact]
    public async Task Every_kind_of_value_comes_back_as_it_went()
    {
        var transport = await ConnectAsync();
        var statement = new CypherStatement(
            "RETURN $null, $true, $small, $large, $float, $text, $bytes, $list, $map",
            new Dictionary<string, object?>
            {
                ["null"] = null,
                ["true"] = true,
                ["small"] = -17,
                ["large"] = long.MinValue,
                ["float"] = 1.5,
                ["text"] = new string('ü', 70_000),
                ["bytes"] = new byte[] { 0, 255 },
                ["list"] = new object?[] { 1L, "two", null },
                ["map"] = new Dictionary<string, object?> { ["a"] = new[] { "b" } },
            });

        var row = Assert.Single(await transport.ReadAsync(statement, static (ref record) =>
        {
            var isNull = record.TryReadNull();
            var (truth, small, large, real) = (record.ReadBoolean(), record.ReadInt32(), record.ReadInt64(), record.ReadDouble());
            var (text, bytes) = (record.ReadString(), record.ReadBytes().ToArray());
            Assert.Equal(3, record.ReadListHeader());
            var (one, two) = (record.ReadInt64OrNull(), record.ReadStringOrNull());
            Assert.Null(record.ReadStringOrNull());
            Assert.Equal(1, record.ReadMapHeader());
            var key = record.ReadString();
            Assert.Equal(1, record.ReadListHeader());
            return (isNull, truth, small, large, real, text, Convert.ToHexString(bytes), one, two, key, record.ReadString());
        }, Cancellation));

        Assert.Equal((true, true, -17, long.MinValue, 1.5, new string('ü', 70_000), "00FF", 1L, "two", "a", "b"), row);
    }

    [Fact]
    public async Task More_records_than_one_fetch_come_in_order()
    {
        var transport = await ConnectAsync(options => options with { FetchSize = 100 });
        Assert.Equal(Enumerable.Range(0, 1234).Select(i => (long)i), await transport.ReadAsync(new CypherStatement("UNWIND range(0, 1233) AS x RETURN x"), Number, Cancellation));
    }

    [Fact]
    public async Task Pipelined_reads_each_get_their_own_records()
    {
        var transport = await ConnectAsync();
        var reads = Enumerable.Range(0, 5).Select(i => new CypherRead<long>(new CypherStatement($"UNWIND range(1, {i}) AS x RETURN x * {i}"), Number)).ToArray();
        await transport.ReadAllAsync(reads, Cancellation);
        Assert.All(reads.Index(), read => Assert.Equal(Enumerable.Range(1, read.Index).Select(x => (long)x * read.Index), read.Item.Rows));
    }

    [Fact]
    public async Task A_committed_transaction_is_seen_and_one_whose_work_throws_is_not()
    {
        var transport = await ConnectAsync();
        await WriteAsync(transport, "CREATE (:BoltTest {test: $test})");
        await Assert.ThrowsAsync<InvalidOperationException>(() => transport.WriteAsync<int>(async (transaction, cancellation) =>
        {
            await transaction.RunAsync(Statement("CREATE (:BoltTest {test: $test})"), cancellation);
            throw new InvalidOperationException("The work does not want it.");
        }, Cancellation));
        Assert.Equal([1L], await transport.ReadAsync(Statement("MATCH (n:BoltTest {test: $test}) RETURN count(n)"), Number, Cancellation));
    }

    [Fact]
    public async Task A_write_in_a_read_is_refused()
    {
        var transport = await ConnectAsync();
        var refused = await Assert.ThrowsAsync<CypherException>(() => transport.ReadAsync(Statement("CREATE (n:BoltTest {test: $test}) RETURN 1"), Number, Cancellation));
        Assert.Equal("Neo.ClientError.Statement.AccessMode", refused.Code);
    }

    [Fact]
    public async Task Records_before_an_error_are_not_handed_on_and_the_connection_lives()
    {
        var transport = await ConnectAsync(options => options with { PoolSize = 1 });
        var read = new CypherRead<long>(new CypherStatement("UNWIND [1, 2, 0] AS x RETURN 1 / x"), Number);
        var failed = await Assert.ThrowsAsync<CypherException>(() => transport.ReadAllAsync([read], Cancellation));
        Assert.Equal(CypherClassification.ClientError, failed.Classification);
        Assert.Throws<InvalidOperationException>(() => read.Rows);
        Assert.Equal([7L], await transport.ReadAsync(new CypherStatement("RETURN 7"), Number, Cancellation));
    }

    [Fact]
    public async Task A_reader_that_throws_ends_its_statement_only()
    {
        var transport = await ConnectAsync(options => options with { PoolSize = 1 });
        await Assert.ThrowsAsync<PackStreamException>(() => transport.ReadAsync(new CypherStatement("UNWIND range(1, 1000000) AS x RETURN toString(x)"), Number, Cancellation));
        await Assert.ThrowsAsync<PackStreamException>(() => transport.ReadAsync(new CypherStatement("RETURN 1, 2"), Number, Cancellation));
        Assert.Equal([7L], await transport.ReadAsync(new CypherStatement("RETURN 7"), Number, Cancellation));
    }

    [Fact]
    public async Task A_cancelled_statement_ends_in_the_server_and_the_connection_lives()
    {
        var transport = await ConnectAsync(options => options with { PoolSize = 1 });
        using var cancellation = new CancellationTokenSource();
        var endless = transport.ReadAsync(new CypherStatement($"/* {_name} */ UNWIND range(1, 1000000000) AS x RETURN count(x * x)"), Number, cancellation.Token);
        await Task.Delay(300, Cancellation);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => endless.WaitAsync(TimeSpan.FromSeconds(10), Cancellation));
        Assert.Equal([7L], await transport.ReadAsync(new CypherStatement("RETURN 7"), Number, Cancellation));
        Assert.Equal([0L], await transport.ReadAsync(
            new CypherStatement($"SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '{_name}' AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*)"), Number, Cancellation));
    }

    [Fact]
    public async Task A_statement_past_its_time_is_ended()
    {
        var transport = await ConnectAsync(options => options with { TransactionTimeout = TimeSpan.FromMilliseconds(300) });
        var ended = await Assert.ThrowsAsync<CypherException>(() => transport.ReadAsync(new CypherStatement("UNWIND range(1, 1000000000) AS x RETURN count(x * x)"), Number, Cancellation));
        Assert.Equal("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", ended.Code);
    }

    [Fact]
    public async Task More_who_ask_than_connections_are_all_served()
    {
        var transport = await ConnectAsync(options => options with { PoolSize = 3 });
        var answers = await Task.WhenAll(Enumerable.Range(0, 300).Select(i => transport.ReadAsync(new CypherStatement("RETURN $i", new Dictionary<string, object?> { ["i"] = i }), Number, Cancellation)));
        Assert.Equal(Enumerable.Range(0, 300).Select(i => (long)i), answers.Select(rows => rows[0]));
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_told_by_name()
    {
        var transport = await ConnectAsync(options => options with { Database = "nowhere" });
        var failure = await Assert.ThrowsAsync<StoreException>(() => transport.VerifyAsync(Cancellation));
        Assert.Contains("no database \"nowhere\"", failure.Message, StringComparison.Ordinal);
    }

    private async Task<BoltTransport> ConnectAsync(Func<BoltOptions, BoltOptions>? change = null)
    {
        var options = await neo4j.OptionsAsync();
        return _transport = new BoltTransport(change is null ? options : change(options));
    }

    private Task<bool> WriteAsync(BoltTransport transport, string text) => transport.WriteAsync(async (transaction, cancellation) =>
    {
        await transaction.RunAsync(Statement(text), cancellation);
        return true;
    }, Cancellation);

    private CypherStatement Statement(string text) => new(text, new Dictionary<string, object?> { ["test"] = _name });
}
