using Timeline.App.Configuration;

namespace Timeline.App.Http;

/// <summary>What the GraphQL endpoint allows beyond one plain request of its own pages, and how it tells what came of it.</summary>
/// <param name="MaxBatch">Requests that one body may have as an array; 0 where it may not be one.</param>
/// <param name="Origins">Sites whose pages may ask.</param>
/// <param name="StatusCodes">Which statuses answers have.</param>
public sealed record EndpointRules(int MaxBatch, CorsOrigins Origins, StatusCodeStyle StatusCodes)
{
    /// <exception cref="UsageException">An origin is none.</exception>
    public static EndpointRules Of(TimelineOptions options) => new(options.MaxBatch, new CorsOrigins(options.CorsOrigins), options.StatusCodes);
}
