using Timeline.GraphQL;

namespace Timeline.App.Http;

/// <summary>The parameters of a GraphQL request as a transport carries them (GraphQL over HTTP, section 5).</summary>
public sealed record GraphQLParameters
{
    /// <summary>The document, UTF-8; may point into the request's body. Null where the request names it in another way.</summary>
    public ReadOnlyMemory<byte>? Query { get; init; }

    /// <summary>The SHA-256 of the document, 64 hexadecimal digits in lower case (extension <c>persistedQuery</c>).</summary>
    public string? PersistedHash { get; init; }

    /// <summary>The id of a trusted document.</summary>
    public string? DocumentId { get; init; }

    public string? OperationName { get; init; }

    /// <summary>A JSON object, or empty; may point into the request's body.</summary>
    public ReadOnlyMemory<byte> Variables { get; init; }

    public ErrorBehavior OnError { get; init; }

    /// <summary>A JSON object, or empty; may point into the request's body.</summary>
    public ReadOnlyMemory<byte> Extensions { get; init; }
}

/// <summary>The parameters, or what is wrong with them.</summary>
/// <param name="Parameters">Null where something is wrong.</param>
/// <param name="Problem">What is wrong; null where nothing is.</param>
/// <param name="IsReadable">Whether the request could be read at all: a body that is JSON.</param>
public readonly record struct ParametersResult(GraphQLParameters? Parameters, string? Problem, bool IsReadable)
{
    /// <summary>The parameters, unless nothing says which document is meant, or two things do.</summary>
    /// <param name="parameters">What the request carries.</param>
    /// <param name="idInAddress">The id of the document that the request's address names; null where it names none.</param>
    public static ParametersResult Of(GraphQLParameters parameters, string? idInAddress) => parameters switch
    {
        { Query: null, PersistedHash: null, DocumentId: null } when idInAddress is not null => new(parameters with { DocumentId = idInAddress }, null, IsReadable: true),
        _ when idInAddress is not null => Bad("The address names a document, and the request names one too; expected one of them."),
        { Query: null, PersistedHash: null, DocumentId: null } => Bad("The request has no \"query\"."),
        { DocumentId: not null, Query: not null } or { DocumentId: not null, PersistedHash: not null } =>
            Bad("The request has a \"documentId\" and names its document in another way too; expected one of them."),
        _ => new(parameters, null, IsReadable: true),
    };

    public static ParametersResult Bad(string problem) => new(null, problem, IsReadable: true);

    public static ParametersResult Unreadable(string problem) => new(null, problem, IsReadable: false);
}
