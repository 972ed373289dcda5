using System.Text.Json;
using Timeline.Storage;
using Timeline.Tests.Api.Running;

[assembly: AssemblyFixture(typeof(SeededApi))]

namespace Timeline.Tests.Api.Running;

/// <summary>The API on the seed data, opened once for all tests that only read, and only if there is one.</summary>
public sealed class SeededApi : IAsyncDisposable
{
    private readonly Lazy<Task<RunningApi>> _api;
    private long _newestChange;

    public SeededApi() => _api = new(OpenAsync);

    public async ValueTask DisposeAsync()
    {
        if (_api.IsValueCreated)
        {
            await using RunningApi api = await _api.Value;
            Assert.True(_newestChange == await NewestChangeAsync(api), "A test has changed the store that all tests read.");
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

    private async Task<RunningApi> OpenAsync()
    {
        RunningApi api = await RunningApi.OpenSeededAsync();
        _newestChange = await NewestChangeAsync(api);
        return api;
    }

    private static async Task<long> NewestChangeAsync(RunningApi api) =>
        (await api.Store.FindChangesAsync(new ChangeQuery { After = 0, First = 0 }, CancellationToken.None)).Newest;
}
