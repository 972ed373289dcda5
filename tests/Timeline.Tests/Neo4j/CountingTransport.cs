using Timeline.Neo4j;

namespace Timeline.Tests.Neo4j;

/// <summary>Notes how often the server is asked.</summary>
internal sealed class CountingTransport(ICypherTransport inner) : ICypherTransport
{
    /// <summary>Round trips for reading so far.</summary>
    public int Reads { get; private set; }

    public Task<IReadOnlyList<T>> ReadAsync<T>(CypherStatement statement, RecordReader<T> read, CancellationToken cancellation)
    {
        Reads++;
        return inner.ReadAsync(statement, read, cancellation);
    }

    public Task ReadAllAsync(IReadOnlyList<CypherRead> reads, CancellationToken cancellation)
    {
        Reads++;
        return inner.ReadAllAsync(reads, cancellation);
    }

    public Task<T> WriteAsync<T>(Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellation) =>
        inner.WriteAsync(work, cancellation);

    public Task RunSchemaAsync(CypherStatement statement, CancellationToken cancellation) => inner.RunSchemaAsync(statement, cancellation);

    public ValueTask DisposeAsync() => inner.DisposeAsync();
}
