using Timeline.Sqlite;
using Timeline.Storage;
using Timeline.Tests.App;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Sqlite;

/// <summary>The SQLite store keeps the contract.</summary>
public sealed class SqliteStoreTests : StoreContract
{
    private readonly TemporaryFolder _folder = new();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }

    protected override async Task<ITimelineStore> OpenEmptyAsync() =>
        await SqliteStore.OpenAsync(_folder.PathTo("timeline.db"), SqliteStoreOptions.Default, Cancellation);
}
