#pragma warning disable CA1822
namespace Timeline.GraphQL;

/// <summary>Executes GraphQL requests against a schema; one for all requests, safe for all threads.</summary>
public sealed class GraphQLEngine(Schema schema, GraphQLOptions options)
{
    /// <summary>The schema.</summary>
    public Schema Schema => schema;

    /// <summary>The limits and hooks.</summary>
    public GraphQLOptions Options => options;

    /// <summary>Executes a request. Everything wrong with it becomes an error of the response.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, CancellationToken cancellation) =>
        throw new InvalidOperationException("The parts of the engine are still being joined.");
}
