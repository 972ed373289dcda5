using Timeline.Storage;

namespace Timeline.Neo4j;

/// <summary>Turns what the server refuses into a sentence for whoever runs the program.</summary>
internal static class StoreErrors
{
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
