namespace Timeline.GraphQL.Execution;

/// <summary>What a client is told of an exception.</summary>
internal static class Masking
{
    /// <summary>What the exception says if it is meant for the client, else an id under which it is handed to the log.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="source">Where it arose: a field or a loader.</param>
    /// <param name="log">Gets what is masked; null where nobody wants it.</param>
    public static GraphQLError Explain(Exception exception, string source, Action<ResolverFailure>? log)
    {
        if (exception is GraphQLException known)
            return known.Error;
        var id = Guid.CreateVersion7().ToString("N");
        log?.Invoke(new ResolverFailure(id, source, exception));
        return new GraphQLError($"Internal error {id}.", ErrorCodes.Internal);
    }
}
