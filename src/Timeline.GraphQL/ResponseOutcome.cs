namespace Timeline.GraphQL;

/// <summary>How far a request came, for the status codes of a transport.</summary>
public enum ResponseOutcome
{
    /// <summary>The operation ran; <c>data</c> is present, perhaps null, perhaps with errors beside it.</summary>
    Executed,

    /// <summary>The document could not be parsed.</summary>
    ParseFailed,

    /// <summary>The document breaks a rule of validation.</summary>
    ValidationFailed,

    /// <summary>The operation to run cannot be determined.</summary>
    OperationUnknown,

    /// <summary>The operation is a mutation and the request does not allow these.</summary>
    MutationRefused,

    /// <summary>The operation is a subscription and was to be answered by one response.</summary>
    SubscriptionRefused,

    /// <summary>The source of a subscription could not be opened, or failed later, which ended it.</summary>
    SourceFailed,

    /// <summary>The variables do not fit their types.</summary>
    VariablesInvalid,

    /// <summary>The request asks for more than a limit allows.</summary>
    LimitExceeded,

    /// <summary>The request took longer than it may.</summary>
    TimedOut,

    /// <summary>Too many operations execute and wait already; nothing of this one was done.</summary>
    Overloaded,
}
