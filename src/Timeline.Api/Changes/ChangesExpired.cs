using Timeline.GraphQL;

namespace Timeline.Api.Changes;

/// <summary>That a listener cannot be told everything it missed.</summary>
internal static class ChangesExpired
{
    public static GraphQLException Error() => new(
        TimelineErrorCodes.ChangesExpired,
        "What followed that change is no longer known here, or never was. Ask for newestChange, read anew what you show, and subscribe after that.");
}
