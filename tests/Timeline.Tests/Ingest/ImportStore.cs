using Timeline.Ingest.Importing;
using Timeline.Sqlite;
using Timeline.Storage;
using Timeline.Tests.Repository;

namespace Timeline.Tests.Ingest;

/// <summary>A store in a temporary file, and short ways to import into it.</summary>
public sealed class ImportStore : IAsyncDisposable
{
    private readonly string _folder;

    private ImportStore(string folder, SqliteStore store) => (_folder, Store) = (folder, store);

    public ITimelineStore Store { get; }

    public static IReadOnlyList<DocumentSource> Good { get; } = Files("tests/Timeline.Tests/Ingest/Good");

    public static IReadOnlyList<DocumentSource> Seed { get; } = Files("seed-data");

    public static DocumentSource Base { get; } = Good.Single(source => source.Name == "base.yaml");

    public static async Task<ImportStore> CreateAsync()
    {
        string folder = Directory.CreateTempSubdirectory("timeline-ingest-").FullName;
        return new ImportStore(folder, await SqliteStore.OpenAsync(Path.Combine(folder, "t.db"), SqliteStoreOptions.Default, TestContext.Current.CancellationToken));
    }

    public static async Task<ImportStore> WithBaseAsync()
    {
        ImportStore store = await CreateAsync();
        Assert.True((await store.ImportAsync(Base)).IsClean);
        return store;
    }

    public Task<ImportReport> ImportAsync(params IReadOnlyList<DocumentSource> sources) => ImportAsync(new ImportOptions(), sources);

    public Task<ImportReport> ImportAsync(ImportOptions options, params IReadOnlyList<DocumentSource> sources) =>
        new Importer(Store, TimeProvider.System).ImportAsync(sources, options, TestContext.Current.CancellationToken);

    public Task<ImportReport> ImportTextAsync(string text) => ImportAsync(DocumentSource.FromText("test.yaml", text));

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    public static DocumentSource File(string path) => new(Path.GetFileName(path), () => System.IO.File.OpenRead(path));

    private static DocumentSource[] Files(string folder) =>
        [.. RepositoryFiles.All(folder, "*").Where(file => Path.GetExtension(file) is ".yaml" or ".yml" or ".json").Select(File)];
}
