using Timeline.GraphQL;

namespace Timeline.App.Http;

/// <summary>The parameters of a GraphQL request as a transport carries them (GraphQL over HTTP, section 5).</summary>
/// <param name="Query">The document; may point into the request's body.</param>
public sealed record GraphQLParameters(ReadOnlyMemory<byte> Query)
{
    public string? OperationName { get; init; }

    /// <summary>A JSON object, or empty; may point into the request's body.</summary>
    public ReadOnlyMemory<byte> Variables { get; init; }

    public ErrorBehavior OnError { get; init; }
}

/// <summary>The parameters, or what is wrong with them.</summary>
public readonly record struct ParametersResult(GraphQLParameters? Parameters, string? Problem)
{
    public static ParametersResult Of(GraphQLParameters parameters) => new(parameters, null);

    public static ParametersResult Bad(string problem) => new(null, problem);
}
