using Timeline.Storage;

namespace Timeline.Neo4j;

/// <summary>
/// Carries Cypher statements to a Neo4j database and their answers back. All members may be called by many at once.
/// All throw <see cref="StoreException"/> when the server is away, silent or not a fit one, with one sentence that says so;
/// <see cref="CypherException"/> when the server refuses a statement; <see cref="OperationCanceledException"/> after
/// a cancellation, which stops the statement in the server too.
/// </summary>
public interface ICypherTransport : IAsyncDisposable
{
    /// <summary>
    /// One statement that reads, in a transaction of its own and one round trip. It is sent again after a transient error and
    /// after a lost connection.
    /// </summary>
    /// <returns>What the records became, in the server's order; all of them, never a part.</returns>
    Task<IReadOnlyList<T>> ReadAsync<T>(CypherStatement statement, RecordReader<T> read, CancellationToken cancellation);

    /// <summary>
    /// Statements that do not depend on each other, sent together over one connection, each in a transaction of its own.
    /// As <see cref="ReadAsync"/> otherwise; when one fails, all count as failed.
    /// </summary>
    Task ReadAllAsync(IReadOnlyList<CypherRead> reads, CancellationToken cancellation);

    /// <summary>
    /// Runs a piece of work in one write transaction and commits it. After a transient error (a deadlock among them), and when the
    /// connection is lost before the commit, all of it is done again; so the work has no effects but through its transaction.
    /// A connection lost during the commit is not retried: the message says that the outcome is unknown.
    /// </summary>
    /// <returns>What the work returned.</returns>
    Task<T> WriteAsync<T>(Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellation);

    /// <summary>
    /// One schema command (an index, a constraint, waiting for them) in a transaction of its own, without a limit on its time. It is
    /// sent again after a transient error; write it so that it may be (IF NOT EXISTS).
    /// </summary>
    Task RunSchemaAsync(CypherStatement statement, CancellationToken cancellation);
}
