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
                return await work();
            }
            catch (Exception error) when (attempt < MaxAttempts && IsHalfCommitted(error))
            {
                await Task.Delay(attempt, cancellation);
            }
            catch (Exception error) when (Told(error) is { } told)
            {
                throw told;
            }
        }
    }

    /// <summary>Runs work that writes; what goes wrong there is told and not tried again.</summary>
    public static async Task<T> GuardAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception error) when (Told(error) is { } told)
        {
            throw told;
        }
    }

    private static bool IsHalfCommitted(Exception error) =>
        error is PackStreamException or CypherException { Code: "Neo.ClientError.Statement.EntityNotFound" };

    private static StoreException? Told(Exception error) => error switch
    {
        CypherException { IsOutOfTime: true } => new(
            "Neo4j ended a transaction that took too long, and nothing of it remains; another program may have been writing to the dataset for long.", error),
        CypherException => new($"Neo4j refused a statement: {error.Message}", error),
        PackStreamException => new($"Neo4j handed over a record that cannot be read: {error.Message}", error),
        _ => null,
    };
}
