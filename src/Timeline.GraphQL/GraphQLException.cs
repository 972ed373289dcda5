namespace Timeline.GraphQL;

/// <summary>
/// Thrown by a resolver or loader to end its field with an error that the client may read. Every other exception is
/// masked as <see cref="ErrorCodes.Internal"/>.
/// </summary>
public sealed class GraphQLException : Exception
{
    /// <summary>Ends the field with this error; its path and locations are filled in by the executor.</summary>
    public GraphQLException(GraphQLError error)
        : base(error.Message) => Error = error;

    /// <summary>Ends the field with an error of this code and message.</summary>
    public GraphQLException(string code, string message)
        : this(new GraphQLError(message, code))
    {
    }

    /// <summary>What the client is told.</summary>
    public GraphQLError Error { get; }
}
