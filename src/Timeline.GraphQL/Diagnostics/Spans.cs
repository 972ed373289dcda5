using System.Diagnostics;

namespace Timeline.GraphQL.Diagnostics;

/// <summary>Starts the spans of a request; null, and nothing made, while nobody listens.</summary>
internal static class Spans
{
    public const string Parse = "graphql.parse";
    public const string Validate = "graphql.validate";
    public const string Execute = "graphql.execute";
    public const string Subscribe = "graphql.subscribe";

    private static readonly ActivitySource Source = new(GraphQLTelemetry.Name);

    /// <summary>Whether anybody listens; asked before a name is put together.</summary>
    public static bool AreWanted => Source.HasListeners();

    /// <summary>The span of a request. What its operation is, is known only later.</summary>
    public static Activity? StartOperation() => Source.StartActivity("GraphQL Operation", ActivityKind.Server);

    /// <summary>The span of one step on the way of a request.</summary>
    public static Activity? StartStep(string name) => Source.StartActivity(name);

    /// <summary>The span of one call for many rows or keys.</summary>
    public static Activity? StartCall(string name, int size) => Source.StartActivity(name)?.SetTag("graphql.batch.size", size);

    /// <summary>Marks what the span stands for as failed.</summary>
    /// <param name="span">The span, where there is one.</param>
    /// <param name="type">A code, or the name of an exception.</param>
    public static void Fail(Activity? span, string type) => span?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", type);
}
