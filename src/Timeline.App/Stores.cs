using Timeline.App.Configuration;
using Timeline.Neo4j;
using Timeline.Sqlite;
using Timeline.Storage;

namespace Timeline.App;

/// <summary>The kinds of store, one line each. <c>--store kind:address</c> names one.</summary>
public static class Stores
{
    private static readonly Kind Sqlite = new(
        "sqlite:FILE", (_, file) => File.Exists(file),
        async (_, file, asItIs, cancellation) => await SqliteStore.OpenAsync(
            file, SqliteStoreOptions.Default with { CreatesFile = !asItIs, AppliesMigrations = !asItIs }, cancellation),
        (_, file, cancellation) => SqliteStore.MigrateAsync(file, SqliteStoreOptions.Default, cancellation),
        (_, file) => File.Exists(file) && File.ResolveLinkTarget(file, returnFinalTarget: true) is { } linked ? linked.FullName : Path.GetFullPath(file));

    /// <summary>Whether a dataset is there only its server knows, so that every command asks it.</summary>
    private static readonly Kind Neo4j = new(
        "neo4j://HOST, bolt://HOST", (_, _) => true,
        async (options, _, asItIs, cancellation) => await Neo4jStore.OpenAsync(
            Neo4jAddress.Connect(options), Neo4jAddress.Options(options) with { CreatesDataset = !asItIs, AppliesMigrations = !asItIs }, cancellation),
        async (options, _, cancellation) =>
        {
            await using var transport = Neo4jAddress.Connect(options);
            return await Neo4jStore.MigrateAsync(transport, Neo4jAddress.Options(options), cancellation);
        },
        (options, _) => Neo4jAddress.IdentityOf(options));

    private static readonly Dictionary<string, Kind> ByName = new(StringComparer.Ordinal)
    {
        ["sqlite"] = Sqlite,
        ["neo4j"] = Neo4j,
        ["neo4j+s"] = Neo4j,
        ["neo4j+ssc"] = Neo4j,
        ["bolt"] = Neo4j,
        ["bolt+s"] = Neo4j,
        ["bolt+ssc"] = Neo4j,
    };

    /// <summary>Every kind by an example, for help and messages.</summary>
    public static string Kinds => string.Join(", ", ByName.Values.Distinct().Select(kind => kind.Example));

    /// <summary>Opens the store of the options and brings it to the newest layout.</summary>
    /// <exception cref="UsageException">The name is not of the form <c>kind:address</c>, or nobody knows the kind.</exception>
    /// <exception cref="StoreException">The store cannot be opened.</exception>
    public static Task<ITimelineStore> OpenAsync(TimelineOptions options, CancellationToken cancellation)
    {
        var (kind, address) = Parse(options.Store);
        return kind.Open(options, address, false, cancellation);
    }

    /// <summary>Opens the store of the options for one who changes nothing: neither is it created nor its layout brought up to date.</summary>
    /// <exception cref="StoreException">As for <see cref="OpenAsync"/>; also when it is not there or has an old layout.</exception>
    public static Task<ITimelineStore> OpenAsItIsAsync(TimelineOptions options, CancellationToken cancellation)
    {
        var (kind, address) = Parse(options.Store);
        return kind.Open(options, address, true, cancellation);
    }

    /// <summary>Opens the store of the options; an empty one gets the seed data unless they forbid it.</summary>
    public static async Task<ITimelineStore> OpenSeededAsync(TimelineOptions options, Action<string> note, CancellationToken cancellation)
    {
        var store = await OpenAsync(options, cancellation);
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

    /// <summary>Whether there is such a store already, empty or not; of one on a server it is taken for granted.</summary>
    public static bool Exists(TimelineOptions options)
    {
        var (kind, address) = Parse(options.Store);
        return kind.Exists(options, address);
    }

    /// <summary>Whether two options mean the same store, as far as their names tell.</summary>
    public static bool AreSame(TimelineOptions one, TimelineOptions other)
    {
        var (kind, address) = Parse(one.Store);
        var (otherKind, otherAddress) = Parse(other.Store);
        return kind == otherKind && kind.Identity(one, address) == otherKind.Identity(other, otherAddress);
    }

    /// <summary>Creates the store of the options or brings it to the newest layout.</summary>
    /// <returns>The migrations applied; empty when there was nothing to do.</returns>
    /// <exception cref="StoreException">The store cannot be opened.</exception>
    public static Task<IReadOnlyList<string>> MigrateAsync(TimelineOptions options, CancellationToken cancellation)
    {
        var (kind, address) = Parse(options.Store);
        return kind.Migrate(options, address, cancellation);
    }

    private static (Kind Kind, string Address) Parse(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon < name.Length - 1 && ByName.TryGetValue(name[..colon], out var kind)
            ? (kind, name[(colon + 1)..])
            // A password must not come back in a message, even from a name that is no store's.
            : throw new UsageException($"\"{name[(name.LastIndexOf('@') + 1)..]}\" is no store; known kinds are {Kinds}.");
    }

    private sealed record Kind(
        string Example,
        Func<TimelineOptions, string, bool> Exists,
        Func<TimelineOptions, string, bool, CancellationToken, Task<ITimelineStore>> Open,
        Func<TimelineOptions, string, CancellationToken, Task<IReadOnlyList<string>>> Migrate,
        Func<TimelineOptions, string, string> Identity);
}
