using Timeline.Sqlite;
using Timeline.Storage;
using Timeline.Tests.App;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Sqlite;

/// <summary>The SQLite store keeps its change log as it must.</summary>
public sealed class SqliteChangeLogTests : ChangeLogContract
{
    private readonly TemporaryFolder _folder = new();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }

    protected override async Task<ITimelineStore> OpenAsync(int changesKept) =>
        await SqliteStore.OpenAsync(_folder.PathTo("timeline.db"), new SqliteStoreOptions { ChangesKept = changesKept }, Cancellation);
}
