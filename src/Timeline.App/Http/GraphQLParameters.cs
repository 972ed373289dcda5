using Timeline.GraphQL;

namespace Timeline.App.Http;

/// <summary>The parameters of a GraphQL request as a transport carries them (GraphQL over HTTP, section 5).</summary>
public sealed record GraphQLParameters
{
    /// <summary>The document, UTF-8; may point into the request's body. Null where the request names it in another way.</summary>
    public ReadOnlyMemory<byte>? Query { get; init; }

    /// <summary>The SHA-256 of the document, 64 hexadecimal digits in lower case (extension <c>persistedQuery</c>).</summary>
    public string? PersistedHash { get; init; }

    public string? OperationName { get; init; }

    /// <summary>A JSON object, or empty; may point into the request's body.</summary>
    public ReadOnlyMemory<byte> Variables { get; init; }

    public ErrorBehavior OnError { get; init; }
}

/// <summary>The parameters, or what is wrong with them.</summary>
public readonly record struct ParametersResult(GraphQLParameters? Parameters, string? Problem)
{
    /// <summary>The parameters, unless nothing in them says which document is meant.</summary>
    public static ParametersResult Of(GraphQLParameters parameters) =>
        parameters is { Query: null, PersistedHash: null } ? Bad("The request has no \"query\".") : new(parameters, null);

    public static ParametersResult Bad(string problem) => new(null, problem);
}
