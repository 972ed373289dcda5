namespace Timeline.App.Http;

/// <summary>The two media types of an answer (GraphQL over HTTP, section 6).</summary>
public enum ResponseMediaType
{
    /// <summary><c>application/json</c>: every well-formed request gets status 200.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>: the status tells how far the request came.</summary>
    GraphQLResponse,
}

public static class ResponseMediaTypes
{
    public const string Json = "application/json";

    public const string GraphQLResponse = "application/graphql-response+json";

    public static string HeaderOf(ResponseMediaType type) =>
        (type == ResponseMediaType.GraphQLResponse ? GraphQLResponse : Json) + "; charset=utf-8";
}
