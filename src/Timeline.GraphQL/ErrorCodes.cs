namespace Timeline.GraphQL;

/// <summary>
/// Every <c>extensions.code</c> an error of this engine can carry. Resolvers may add codes of their own.
/// </summary>
public static class ErrorCodes
{
    /// <summary>The document is not GraphQL; nothing was executed.</summary>
    public const string ParseFailed = "GRAPHQL_PARSE_FAILED";

    /// <summary>The document breaks a rule of validation (section 5); nothing was executed.</summary>
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>A variable or an argument has a value that its type does not allow (section 6.1.2).</summary>
    public const string BadUserInput = "BAD_USER_INPUT";

    /// <summary>The operation to run cannot be determined, or its kind is not allowed here (section 6.1).</summary>
    public const string OperationResolutionFailure = "OPERATION_RESOLUTION_FAILURE";

    /// <summary>Selections, values or types are nested more deeply than the limit.</summary>
    public const string DepthLimit = "LIMIT_DEPTH";

    /// <summary>The document has more tokens than the limit.</summary>
    public const string TokenLimit = "LIMIT_TOKENS";

    /// <summary>The operation has more fields than the limit once its fragments are spread.</summary>
    public const string FieldLimit = "LIMIT_FIELDS";

    /// <summary>The operation has more aliases than the limit.</summary>
    public const string AliasLimit = "LIMIT_ALIASES";

    /// <summary>The document uses more directives than the limit.</summary>
    public const string DirectiveLimit = "LIMIT_DIRECTIVES";

    /// <summary>Introspection is nested more deeply than the limit.</summary>
    public const string IntrospectionLimit = "LIMIT_INTROSPECTION";

    /// <summary>Introspection is switched off here.</summary>
    public const string IntrospectionDisabled = "INTROSPECTION_DISABLED";

    /// <summary>More errors arose than a response may show; this one counts the rest.</summary>
    public const string ErrorLimit = "LIMIT_ERRORS";

    /// <summary>The operation costs more than the limit, with its actual arguments.</summary>
    public const string CostLimit = "LIMIT_COST";

    /// <summary>As many operations execute and wait as may; the request can be sent again, for nothing of it was done.</summary>
    public const string ConcurrencyLimit = "LIMIT_CONCURRENCY";

    /// <summary>The request took longer than it may.</summary>
    public const string Timeout = "TIMEOUT";

    /// <summary>The server failed; the message is masked.</summary>
    public const string Internal = "INTERNAL";
}
