using System.Collections.Concurrent;
using Timeline.Storage;
using Timeline.Tests.App;

namespace Timeline.Tests.Storage;

/// <summary>Small random worlds, each saved once, in a store of its own, for all tests of a class that only ask.</summary>
public sealed class SavedWorlds : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ConcurrentDictionary<int, Lazy<Task<SavedWorld>>> _worlds = new();

    /// <summary>The world of a seed, saved when a test first asks.</summary>
    /// <param name="seed">What its facts are made of.</param>
    /// <param name="openEmpty">Opens a store that holds nothing, given a path for its file.</param>
    internal Task<SavedWorld> OfAsync(int seed, Func<string, Task<ITimelineStore>> openEmpty) =>
        _worlds.GetOrAdd(seed, _ => new(() => SaveAsync(seed, openEmpty))).Value;

    public async ValueTask DisposeAsync()
    {
        foreach (Lazy<Task<SavedWorld>> world in _worlds.Values.Where(world => world.Value.IsCompletedSuccessfully))
        {
            await (await world.Value).Store.DisposeAsync();
        }

        _folder.Dispose();
    }

    private async Task<SavedWorld> SaveAsync(int seed, Func<string, Task<ITimelineStore>> openEmpty)
    {
        ITimelineStore store = await openEmpty(_folder.PathTo($"{seed}.db"));
        try
        {
            return await SavedWorld.SaveAsync(store, seed, TestContext.Current.CancellationToken);
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }
}
