namespace Timeline.GraphQL;

/// <summary>
/// An exception of a resolver or loader that the client only sees as <c>Internal error</c> and an id; or a value of a resolver
/// that its field's type does not allow, of which the client sees the message and no id.
/// </summary>
/// <param name="Id">The id that the client sees.</param>
/// <param name="Source">The field's coordinate, as <c>Event.title</c>, or the loader's name.</param>
/// <param name="Exception">What happened.</param>
public sealed record ResolverFailure(string Id, string Source, Exception Exception);
