namespace Timeline.GraphQL;

/// <summary>One request to execute an operation (section 6.1).</summary>
public sealed record GraphQLRequest
{
    /// <summary>The document, UTF-8.</summary>
    public required ReadOnlyMemory<byte> Query { get; init; }

    /// <summary>Which operation of the document to run; null where it has only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>A JSON object of the variables' values, UTF-8; empty or <c>null</c> for none.</summary>
    public ReadOnlyMemory<byte> Variables { get; init; }

    /// <summary>What resolvers and loaders get along: a store, a clock, who asks.</summary>
    public object? State { get; init; }

    /// <summary>Whether mutations may run; false refuses them, as a GET over HTTP must.</summary>
    public bool AllowMutations { get; init; } = true;

    /// <summary>Whether the response tells in <c>extensions.cost</c> what the operation cost, and how much it may.</summary>
    public bool ReportCost { get; init; }

    /// <summary>What an error does to what is around it.</summary>
    public ErrorBehavior OnError { get; init; } = ErrorBehavior.Propagate;
}
