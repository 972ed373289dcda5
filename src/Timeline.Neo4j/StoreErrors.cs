using Timeline.Neo4j.PackStream;
using Timeline.Storage;

namespace Timeline.Neo4j;

/// <summary>Turns what the server refuses into a sentence for whoever runs the program.</summary>
internal static class StoreErrors
{
    private const int MaxAttempts = 20;

    /// <summary>
    /// As <see cref="GuardAsync"/>, for work that only reads. Neo4j shows a reader what another transaction is just committing,
    /// also in part: a node that lost its properties and still stands in an index. Such a record cannot be read, and the
    /// work is done again until the commit is through.
    /// </summary>
    public static async Task<T> ReadAsync<T>(Func<Task<T>> work, CancellationToken cancellation)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await GuardAsync(work);
            }
            catch (PackStreamException) when (attempt < MaxAttempts)
            {
                await Task.Delay(attempt, cancellation);
            }
        }
    }

    public static async Task<T> GuardAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (CypherException error)
        {
            throw new StoreException($"Neo4j refused a statement: {error.Message}", error);
        }
    }
}
