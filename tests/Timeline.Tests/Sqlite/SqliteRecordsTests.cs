using Timeline.Sqlite;
using Timeline.Storage;
using Timeline.Tests.App;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Sqlite;

/// <summary>The SQLite store hands over its records and restores them as it must.</summary>
public sealed class SqliteRecordsTests : RecordsContract
{
    private readonly TemporaryFolder _folder = new();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }

    protected override async Task<ITimelineStore> OpenEmptyAsync(string name) =>
        await SqliteStore.OpenAsync(_folder.PathTo(name + ".db"), SqliteStoreOptions.Default, Cancellation);
}
