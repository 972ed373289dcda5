using System.Runtime.ExceptionServices;
using Timeline.Neo4j.Bolt.Wire;

namespace Timeline.Neo4j.Bolt;

/// <summary>A transaction on one connection. It begins with the first statement, in the same write.</summary>
internal sealed class BoltTransaction(BoltConnection connection, TransactionSettings settings) : ICypherTransaction
{
    private bool _isOpen;
    private ExceptionDispatchInfo? _failure;

    /// <summary>Whether the commit was sent, so that nobody knows what became of it when the connection is lost.</summary>
    public bool IsCommitting { get; private set; }

    public async Task<IReadOnlyList<T>> RunAsync<T>(CypherStatement statement, RecordReader<T> read, CancellationToken cancellation)
    {
        var run = new CypherRead<T>(statement, read);
        await ReadAllAsync([run], cancellation);
        return run.Rows;
    }

    public Task RunAsync(CypherStatement statement, CancellationToken cancellation) => ReadAllAsync([new UnreadRows(statement)], cancellation);

    public Task RunAllAsync(IReadOnlyList<CypherStatement> statements, CancellationToken cancellation) =>
        ReadAllAsync([.. statements.Select(statement => new UnreadRows(statement))], cancellation);

    public async Task ReadAllAsync(IReadOnlyList<CypherRead> reads, CancellationToken cancellation)
    {
        _failure?.Throw();
        if (reads.Count == 0)
            return;
        try
        {
            await connection.ReadAllAsync(_isOpen ? null : settings, reads, settings: null, cancellation);
            _isOpen = true;
        }
        catch (Exception e)
        {
            // The RESET that follows a failure has given up the transaction.
            _failure = ExceptionDispatchInfo.Capture(e);
            _isOpen = false;
            throw;
        }
    }

    /// <summary>Commits what was run; a transaction in which nothing was run needs none.</summary>
    /// <returns>The bookmark that stands for it; null without one.</returns>
    public async ValueTask<string?> CommitAsync()
    {
        _failure?.Throw();
        if (!_isOpen)
            return null;
        IsCommitting = true;
        _isOpen = false;
        var bookmark = await connection.CommitAsync();
        IsCommitting = false;
        return bookmark;
    }

    /// <summary>Gives up what is open. A connection that cannot do so is broken then, and the server gives up by itself.</summary>
    public async ValueTask RollbackAsync()
    {
        if (!_isOpen)
            return;
        _isOpen = false;
        try
        {
            await connection.RollbackAsync();
        }
        catch (Exception e) when (e is BoltException or CypherException)
        {
            _failure ??= ExceptionDispatchInfo.Capture(e);
        }
    }
}
