using Timeline.App.Configuration;

namespace Timeline.App.Http;

/// <summary>What the GraphQL endpoint allows beyond one plain request of its own pages.</summary>
/// <param name="MaxBatch">Requests that one body may have as an array; 0 where it may not be one.</param>
/// <param name="Origins">Sites whose pages may ask.</param>
public sealed record EndpointRules(int MaxBatch, CorsOrigins Origins)
{
    /// <exception cref="UsageException">An origin is none.</exception>
    public static EndpointRules Of(TimelineOptions options) => new(options.MaxBatch, new CorsOrigins(options.CorsOrigins));
}
