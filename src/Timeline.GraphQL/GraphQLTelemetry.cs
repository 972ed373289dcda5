namespace Timeline.GraphQL;

/// <summary>
/// Under which names an engine tells what it does to whoever listens (System.Diagnostics), by the semantic conventions
/// of OpenTelemetry for GraphQL. While nobody listens, nothing is made.
/// </summary>
/// <remarks>
/// Spans: one for each request, named by the operation's type; below it <c>graphql.parse</c> and <c>graphql.validate</c>
/// where the document is new, <c>graphql.execute</c>, and below that one for each call of a batch resolver (named by the
/// field, <c>Event.claims</c>) and of a loader (named as it is). A subscription is a request with <c>graphql.subscribe</c>
/// below it, and later each of its events is one with <c>graphql.execute</c>. Metrics: <c>graphql.operation.duration</c> in
/// seconds (of a subscription for each event), <c>graphql.errors</c> by code, <c>graphql.prepared.lookups</c> by whether the
/// document was known, <c>graphql.subscriptions.active</c>.
/// </remarks>
public static class GraphQLTelemetry
{
    /// <summary>Name of the source of spans and of the meter.</summary>
    public const string Name = "Timeline.GraphQL";
}
