using Timeline.Sqlite;
using Timeline.Storage;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Sqlite;

/// <summary>The SQLite store keeps the contract.</summary>
public sealed class SqliteStoreTests : StoreContract
{
    private readonly StoreFolder _folder = new();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }

    protected override async Task<ITimelineStore> OpenEmptyAsync() =>
        await SqliteStore.OpenAsync(_folder.File(), SqliteStoreOptions.Default, Cancellation);
}
