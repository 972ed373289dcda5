namespace Timeline.GraphQL;

/// <summary>What the source of a subscription is opened with.</summary>
public sealed class SourceRequest
{
    internal SourceRequest()
    {
    }

    /// <summary>The field's arguments.</summary>
    public required Arguments Arguments { get; init; }

    /// <summary>The request's <see cref="GraphQLRequest.State"/>.</summary>
    public required object? State { get; init; }

    /// <summary>
    /// Cancelled when the client leaves; good for as long as the source is open. A source also gets it as the token of
    /// its enumerator.
    /// </summary>
    public required CancellationToken Cancellation { get; init; }
}
