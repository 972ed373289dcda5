using Timeline.Neo4j.Bolt.Routing;
using Timeline.Neo4j.Bolt.Wire;
using Timeline.Storage;

namespace Timeline.Neo4j.Bolt;

/// <summary>Speaks Bolt, Neo4j's public protocol, over a pool of connections.</summary>
public sealed class BoltTransport : ICypherTransport
{
    private readonly BoltOptions _options;
    private readonly Bookmarks _bookmarks = new();
    private readonly Router _router;
    private readonly Attempts _attempts;

    /// <summary>Connects when it is first asked.</summary>
    public BoltTransport(BoltOptions options)
    {
        _options = options;
        _router = new Router(options, _bookmarks);
        _attempts = new Attempts(options, _router);
    }

    /// <summary>Tries whether the server lets this client in and has the database.</summary>
    /// <exception cref="StoreException">It does not; why, in one sentence.</exception>
    public async Task VerifyAsync(CancellationToken cancellation) =>
        await ReadAsync(new CypherStatement("RETURN 1"), static (ref record) => record.ReadInt64(), cancellation);

    public async Task<IReadOnlyList<T>> ReadAsync<T>(CypherStatement statement, RecordReader<T> read, CancellationToken cancellation)
    {
        var rows = new CypherRead<T>(statement, read);
        await _attempts.RunAsync(isRead: true, (Transport: this, rows), static (connection, asked, cancellation) =>
            connection.ReadAsync(asked.rows, asked.Transport.Settings(isRead: true), asked.Transport._options.FetchSize, cancellation), cancellation);
        return rows.Rows;
    }

    public async Task ReadAllAsync(IReadOnlyList<CypherRead> reads, CancellationToken cancellation)
    {
        if (reads.Count > 0)
            await _attempts.RunAsync(isRead: true, (Transport: this, reads), static (connection, asked, cancellation) =>
                connection.ReadAllAsync(begin: null, asked.reads, asked.Transport.Settings(isRead: true), cancellation), cancellation);
    }

    public Task<T> WriteAsync<T>(Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellation) =>
        _attempts.RunAsync(isRead: false, (Transport: this, work), static (connection, asked, cancellation) =>
            asked.Transport.WriteOnceAsync(connection, asked.work, cancellation), cancellation);

    public Task RunSchemaAsync(CypherStatement statement, CancellationToken cancellation) =>
        _attempts.RunAsync(isRead: false, (Transport: this, statement), static async (connection, asked, cancellation) =>
        {
            var settings = asked.Transport.Settings(isRead: false) with { Timeout = TimeSpan.Zero };
            var bookmark = await connection.ReadAsync(new UnreadRows(asked.statement), settings, asked.Transport._options.FetchSize, cancellation);
            asked.Transport._bookmarks.Advance(settings.Bookmarks, bookmark);
            return bookmark;
        }, cancellation);

    /// <summary>Closes the connections.</summary>
    public ValueTask DisposeAsync()
    {
        _router.Dispose();
        return ValueTask.CompletedTask;
    }

    private TransactionSettings Settings(bool isRead) => new(_options.DatabaseName, _bookmarks.Latest, isRead ? _options.TransactionTimeout : _options.WriteTimeout, isRead);

    private async ValueTask<T> WriteOnceAsync<T>(
        BoltConnection connection, Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        var settings = Settings(isRead: false);
        var transaction = new BoltTransaction(connection, settings);
        try
        {
            var result = await work(transaction, cancellation);
            cancellation.ThrowIfCancellationRequested();
            _bookmarks.Advance(settings.Bookmarks, await transaction.CommitAsync());
            return result;
        }
        catch (BoltException e) when (transaction.IsCommitting)
        {
            throw new StoreException($"{e.Message} Whether the changes were saved is unknown; it happened during the commit.", e);
        }
        finally
        {
            await transaction.RollbackAsync();
        }
    }
}
