using Timeline.GraphQL;

namespace Timeline.Api;

/// <summary>The <c>extensions.code</c> of errors that resolvers tell; the engine's own are in <see cref="ErrorCodes"/>.</summary>
public static class TimelineErrorCodes
{
    /// <summary>Several actors bear the name that was asked for; the message names their ids.</summary>
    public const string AmbiguousName = "AMBIGUOUS_NAME";

    /// <summary>What was to be changed is not there.</summary>
    public const string NotFound = "NOT_FOUND";

    /// <summary>No chain was found among as many contacts as may be read, and there are more; a narrower question is needed.</summary>
    public const string NetworkTooLarge = "NETWORK_TOO_LARGE";

    /// <summary>A page, or a list of ids, larger than the limit was asked for.</summary>
    public const string PageLimit = "LIMIT_PAGE";

    /// <summary>What followed the change that a subscription goes on from is no longer known; what is shown must be read anew.</summary>
    public const string ChangesExpired = "CHANGES_EXPIRED";
}
