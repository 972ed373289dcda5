using Timeline.App.Configuration;
using Timeline.Sqlite;
using Timeline.Storage;

namespace Timeline.App;

/// <summary>The kinds of store, one line each. <c>--store kind:address</c> names one.</summary>
public static class Stores
{
    private static readonly Dictionary<string, Kind> ByName = new(StringComparer.Ordinal)
    {
        ["sqlite"] = new("sqlite:FILE", File.Exists,
            async (file, cancellation) => await SqliteStore.OpenAsync(file, SqliteStoreOptions.Default, cancellation),
            (file, cancellation) => SqliteStore.MigrateAsync(file, SqliteStoreOptions.Default, cancellation)),
    };

    /// <summary>Every kind by an example, for help and messages.</summary>
    public static string Kinds => string.Join(", ", ByName.Values.Select(kind => kind.Example));

    /// <summary>Opens a store and brings it to the newest layout.</summary>
    /// <exception cref="UsageException">The name is not of the form <c>kind:address</c>, or nobody knows the kind.</exception>
    /// <exception cref="StoreException">The store cannot be opened.</exception>
    public static Task<ITimelineStore> OpenAsync(string name, CancellationToken cancellation)
    {
        var (kind, address) = Parse(name);
        return kind.Open(address, cancellation);
    }

    /// <summary>Opens the store of the options; an empty one gets the seed data unless they forbid it.</summary>
    public static async Task<ITimelineStore> OpenSeededAsync(TimelineOptions options, Action<string> note, CancellationToken cancellation)
    {
        var store = await OpenAsync(options.Store, cancellation);
        try
        {
            if (!options.NoSeed)
                await SeedData.LoadIfEmptyAsync(store, options.Store, note, cancellation);
            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    /// <summary>Whether there is a store of that name already, empty or not.</summary>
    public static bool Exists(string name)
    {
        var (kind, address) = Parse(name);
        return kind.Exists(address);
    }

    /// <summary>Creates a store or brings it to the newest layout.</summary>
    /// <returns>The migrations applied; empty when there was nothing to do.</returns>
    /// <exception cref="StoreException">The store cannot be opened.</exception>
    public static Task<IReadOnlyList<string>> MigrateAsync(string name, CancellationToken cancellation)
    {
        var (kind, address) = Parse(name);
        return kind.Migrate(address, cancellation);
    }

    private static (Kind Kind, string Address) Parse(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon < name.Length - 1 && ByName.TryGetValue(name[..colon], out var kind)
            ? (kind, name[(colon + 1)..])
            : throw new UsageException($"\"{name}\" is no store; known kinds are {Kinds}.");
    }

    private sealed record Kind(
        string Example,
        Func<string, bool> Exists,
        Func<string, CancellationToken, Task<ITimelineStore>> Open,
        Func<string, CancellationToken, Task<IReadOnlyList<string>>> Migrate);
}
