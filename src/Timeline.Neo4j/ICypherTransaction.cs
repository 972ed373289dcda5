namespace Timeline.Neo4j;

/// <summary>
/// A write transaction. One caller at a time uses it, and only inside the work it was given to. After a statement failed, the
/// transaction is over: every further member throws that failure again.
/// </summary>
public interface ICypherTransaction
{
    /// <summary>Runs a statement and reads its records.</summary>
    Task<IReadOnlyList<T>> RunAsync<T>(CypherStatement statement, RecordReader<T> read, CancellationToken cancellation);

    /// <summary>Runs a statement whose records, if any, do not matter.</summary>
    Task RunAsync(CypherStatement statement, CancellationToken cancellation);

    /// <summary>Runs statements in this order, sent together; none runs after one that failed.</summary>
    Task RunAllAsync(IReadOnlyList<CypherStatement> statements, CancellationToken cancellation);

    /// <summary>Runs statements in this order, sent together, and reads their records.</summary>
    Task ReadAllAsync(IReadOnlyList<CypherRead> reads, CancellationToken cancellation);
}
