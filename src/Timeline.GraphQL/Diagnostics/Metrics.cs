using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Timeline.GraphQL.Diagnostics;

/// <summary>The figures of all engines of the process.</summary>
internal static class Metrics
{
    private static readonly Meter Meter = new(GraphQLTelemetry.Name);

    private static readonly Histogram<double> Duration = Meter.CreateHistogram(
        "graphql.operation.duration", "s", "How long requests took, from the document to the answer before it is written.", tags: null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] });

    private static readonly Counter<long> Errors = Meter.CreateCounter<long>(
        "graphql.errors", "{error}", "Errors of responses, by extensions.code.");

    private static readonly Counter<long> Lookups = Meter.CreateCounter<long>(
        "graphql.prepared.lookups", "{lookup}", "Requests, by whether their document was prepared already.");

    private static readonly UpDownCounter<long> Subscriptions = Meter.CreateUpDownCounter<long>(
        "graphql.subscriptions.active", "{subscription}", "Subscriptions whose source is open.");

    /// <summary>Whether anybody wants to know of finished requests.</summary>
    public static bool AreWanted => Duration.Enabled || Errors.Enabled;

    public static void CountLookup(bool isHit) =>
        Lookups.Add(1, new KeyValuePair<string, object?>("graphql.prepared.result", isHit ? "hit" : "miss"));

    public static void CountSubscriptions(int more) => Subscriptions.Add(more);

    public static void CountError(string code) => Errors.Add(1, new KeyValuePair<string, object?>("error.type", code));

    /// <param name="took">How long it took.</param>
    /// <param name="operationType">The type of the operation; null where it did not come so far.</param>
    /// <param name="error">Why nothing was executed; null where the operation ran.</param>
    public static void Record(TimeSpan took, string? operationType, string? error)
    {
        var tags = default(TagList);
        if (operationType is not null)
            tags.Add("graphql.operation.type", operationType);
        if (error is not null)
            tags.Add("error.type", error);
        Duration.Record(took.TotalSeconds, tags);
    }
}
