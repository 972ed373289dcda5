using Timeline.GraphQL;

namespace Timeline.App.Http;

/// <summary>The words of the request parameter <c>onError</c>.</summary>
public static class OnErrorWord
{
    public const string All = "PROPAGATE, NULL, ABORT";

    /// <returns>Null where the word is none of <see cref="All"/>.</returns>
    public static ErrorBehavior? Parse(string? word) => word switch
    {
        "PROPAGATE" => ErrorBehavior.Propagate,
        "NULL" => ErrorBehavior.Null,
        "ABORT" => ErrorBehavior.Abort,
        _ => null,
    };
}
