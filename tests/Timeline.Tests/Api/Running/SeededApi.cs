using System.Text.Json;
using Timeline.Tests.Api.Running;

[assembly: AssemblyFixture(typeof(SeededApi))]

namespace Timeline.Tests.Api.Running;

/// <summary>The API on the seed data, opened once for all tests that only read, and only if there is one.</summary>
public sealed class SeededApi : IAsyncDisposable
{
    private readonly Lazy<Task<RunningApi>> _api = new(RunningApi.OpenSeededAsync);

    public async ValueTask DisposeAsync()
    {
        if (_api.IsValueCreated)
        {
            await (await _api.Value).DisposeAsync();
        }
    }

    /// <summary>Asks; a mutation changes a store of its own, since all tests read this one.</summary>
    internal async Task<Answer> AskAsync(string query, object? variables = null)
    {
        if (!query.StartsWith("mutation", StringComparison.Ordinal))
        {
            return await (await _api.Value).AskAsync(query, variables);
        }
        await using RunningApi own = await RunningApi.OpenSeededAsync();
        return await own.AskAsync(query, variables);
    }

    internal async Task<JsonElement> DataAsync(string query, object? variables = null) => await (await _api.Value).DataAsync(query, variables);
}
