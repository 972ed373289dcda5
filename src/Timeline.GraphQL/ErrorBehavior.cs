namespace Timeline.GraphQL;

/// <summary>What an error at one position does to the positions around it; the request's <c>onError</c>.</summary>
public enum ErrorBehavior
{
    /// <summary>The error climbs to the nearest nullable position, which becomes null (section 6.4.4). The default.</summary>
    Propagate,

    /// <summary>Only the position of the error becomes null, whether its type allows null or not.</summary>
    Null,

    /// <summary>The whole of <c>data</c> becomes null.</summary>
    Abort,
}
